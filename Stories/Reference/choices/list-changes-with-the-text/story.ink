// L93, R276: a cycle in the text moves on each time the choice is offered and taken
- (top)
+ [{&Red|Green|Blue}]
- {top < 3: -> top}
Done.
