// R286, R114, R127: a string with a line's end inside prints as two lines
VAR verse = ""
~ verse = "{two_lines()}"
({verse}){verse}.
{verse}
After.
== function two_lines()
Snow falls
on snow
