// runtime §154, runtime §166, A21
VAR where = -> home
{where + 1}
-> home
== home
Home.
-> END
