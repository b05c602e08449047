// runtime §74, runtime §285: what a function prints stands before what it returns
Count: {count()}
== function count()
one, two, 
~ return 3
