// ink §194: a variable that holds a function's target can be called
VAR greet = -> hello
{greet("Ada")}
~ greet = -> goodbye
{greet("Ada")}
== function hello(who)
~ return "Hello, " + who
== function goodbye(who)
~ return "Goodbye, " + who
