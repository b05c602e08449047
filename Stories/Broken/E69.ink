// E69: an author's note (no fault, only a note)
TODO: find a better ending
The end.
-> END
