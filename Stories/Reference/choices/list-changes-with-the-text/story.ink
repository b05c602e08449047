// ink §119, runtime §276: a cycle in the bracket moves on when the choice is offered, not when it is taken
- (top)
+ [{&Red|Green|Blue}]
- {top < 3: -> top}
Done.
