// ink §163: what a variable may begin with
LIST fruit = apple, (pear)
CONST SEVEN = 7
VAR a = -5
VAR b = not true
VAR c = "text"
VAR d = SEVEN
VAR e = apple
VAR f = (apple, pear)
VAR g = -> gate
VAR h = ()
VAR i = 1.50
{a} {b} {c} {d} {e}
{f}
{i}{h}
-> g
== gate
The gate.
-> END
