// runtime §142, runtime §146: a line is not over before what follows it is known
VAR n = 1
Up <>
~ n = n + 1
to {n},
~ n = n + 1
<> then {n}
~ n = n + 1
and {n}
