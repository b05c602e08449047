// ink §119: before the bracket for both, inside for the list, behind for the output
* Knock[ softly?] twice.
