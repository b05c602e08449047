// runtime §285: glue at the start of a function's text
Good {word()}
== function word()
<> morning
