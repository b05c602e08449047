// runtime §162: and, or: both sides are always run
VAR log = ""
{note("a", false) && note("b", true)}
{note("c", true) or note("d", true)}
Notes:{log}.
== function note(what, answer)
~ log = log + " " + what
~ return answer
