// ink §76: blanks inside inline branches are kept; one blank is branch enough
VAR open = true
Shelf{open: of books}.
Shelf{open:ful}.
The {open: |closed }door.
