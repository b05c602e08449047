// runtime §63: a tunnel return with a target of its own counts only the target itself
-> walk ->
== walk
A walk.
->-> inn.cellar
== inn
Nobody passes here.
-> END
= cellar
Inn {inn}, cellar {cellar}.
-> END
