// ink §103: END and DONE are never a knot of that name
Curtain.
-> END
== END
Nobody can come here.
-> DONE
