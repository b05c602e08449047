// runtime §119, ink §66: a blank in front of a divert, met at a line's start, keeps the next newline as an empty line
VAR n = 0
- (top)
~ n++
{n != 2: Step {n}.}
{n < 3: -> top}
