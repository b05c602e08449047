// ink §33, ink §35, ink §47: a name may begin like a keyword
VAR notable = 3
VAR order = 2
VAR truest = 1
{notable} {order} {truest}
{not notable} {notable and order}
-> functional
== functional
It works.
-> END
