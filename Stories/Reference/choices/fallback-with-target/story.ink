// ink §122, runtime §105: a fallback with a target goes there without being chosen
* {false} Never
* -> corridor
== corridor
A corridor.
-> END
