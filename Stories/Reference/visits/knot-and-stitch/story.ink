// runtime §62: entering a stitch from outside counts its knot too; from inside only the stitch
-> inn.cellar
== inn
Nobody passes here.
-> END
= cellar
Inn {inn}, cellar {cellar}.
-> yard
= yard
Inn {inn}, yard {yard}.
{yard == 2: -> END}
-> street
== street
The street.
-> inn.cellar
