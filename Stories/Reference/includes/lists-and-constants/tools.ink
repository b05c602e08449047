CONST SEVEN = 7
LIST bag = (rope), lamp
== function twice(n)
~ return n * 2
