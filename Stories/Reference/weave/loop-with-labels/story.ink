// ink §138, runtime §102: a loop over labelled points
- (top)
{top > 1: Again.}
+ [Turn] -> top
* (stop) [Stop]
- Stopped after {top}.
