// runtime §95, A11: a target in a variable is no condition
VAR where = -> home
{where: yes|no}
-> home
== home
Home.
-> END
