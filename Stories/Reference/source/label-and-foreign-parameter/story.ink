// ink §218, ink §216: a parameter may be named like a label of another knot, and labels may repeat in other knots
-> hall
== hall
- (light) A light in the hall.
-> attic
== attic
- (light) A light in the attic.
{double(2)}
-> END
== function double(light)
~ return light * 2
