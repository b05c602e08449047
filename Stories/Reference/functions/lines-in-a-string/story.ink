// runtime §286, runtime §114, runtime §127: a string with a line's end inside prints as two lines
VAR verse = ""
~ verse = "{two_lines()}"
({verse}){verse}.
{verse}
After.
== function two_lines()
Snow falls
on snow
