// runtime §276, ink §94: a sequence before the bracket moves on when offered and when chosen
- (top)
+ [Look]{ First| Second}
- {top < 2: -> top}
+ Ring {one|two|three}
- Rung.
