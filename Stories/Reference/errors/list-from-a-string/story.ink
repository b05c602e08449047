// runtime §179, A30
LIST bag = (rope), lamp
VAR n = "two"
{bag(n)}
