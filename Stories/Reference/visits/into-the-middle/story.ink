// runtime §62, runtime §61: a jump to a label in the middle counts the knot
-> inn.bench
== inn
Nobody passes here.
- (bench) Inn {inn}, bench {bench}.
-> END
