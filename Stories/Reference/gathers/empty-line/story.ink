// ink §127: a gather may stand on a line of its own
* Left
* Right
-
Both ways meet.
