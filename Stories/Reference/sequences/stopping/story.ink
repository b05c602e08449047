// ink §86: a plain sequence stays at its last element
-> knock -> knock -> knock -> knock ->
== knock
{First|Second|Last} knock.
->->
