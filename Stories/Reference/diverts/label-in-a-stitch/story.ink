// ink §205: knot.label finds a label in any stitch of the knot
-> house.window
== house
= hall
The hall is dark.
- (window) Moonlight comes in.
-> END
