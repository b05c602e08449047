// L138, R102: a loop over labelled points
- (top)
{top > 1: Again.}
+ [Turn] -> top
* (stop) [Stop]
- Stopped after {top}.
