// runtime §119: without the blank nothing keeps the newline
VAR n = 0
- (top)
~ n++
{n != 2: Step {n}.}
{n < 3:-> top}
