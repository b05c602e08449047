// ink §25, ink §30: text of an included file stands in its place, its knots at the end
Before.
INCLUDE lines.ink
After.
-> hall
== hall
The hall, {lamps} lamps.
-> cellar
