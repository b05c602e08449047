// R154, R166, A21
VAR where = -> home
{where + 1}
-> home
== home
Home.
-> END
