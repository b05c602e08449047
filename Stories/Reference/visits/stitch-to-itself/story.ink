// runtime §62: a stitch that diverts to its own start is not counted again
VAR rounds = 2
-> inn.cellar
== inn
= cellar
Cellar {cellar}, inn {inn}.
~ rounds--
{rounds > 0: -> cellar}
-> END
