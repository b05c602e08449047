// ink §94, runtime §58: a sequence on a line that is skipped does not move on
VAR n = 0
- (top)
~ n++
{n != 2: Step {one|two|three}.}
{n < 4:-> top}
