// ink §216, ink §205: the bare name is the knot's label, the dotted one the stitch
-> valley
== valley
-> echo
- (echo) The label answers.
-> valley.echo
= echo
The stitch answers.
-> END
