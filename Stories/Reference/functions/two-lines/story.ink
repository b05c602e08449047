// runtime §124, runtime §285: only the ends of a function's text are trimmed
Fresh {list()} today.
== function list()
bread,
milk 
