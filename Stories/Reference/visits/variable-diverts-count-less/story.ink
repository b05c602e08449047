// runtime §63: through a variable only the target itself is counted
VAR way = -> inn.cellar
-> way
== inn
Nobody passes here.
-> END
= cellar
Inn {inn}, cellar {cellar}.
-> END
