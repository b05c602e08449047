// ink §104, runtime §71: a divert goes to what the variable holds at that moment
VAR next = -> garden
-> next
== garden
Roses.
~ next = -> pond
-> next
== pond
Frogs.
-> END
