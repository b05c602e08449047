// ink §119: a chain runs after the inner content
* Look [around]at the wall. -> rest
== rest
It is green.
-> END
