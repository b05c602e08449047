Included.
* Theirs
- After theirs.
-> END
