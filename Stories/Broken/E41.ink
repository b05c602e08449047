// E41: counting up where nothing may be counted
VAR lamp = 1
{lamp++}
{lamp--: Dark.}
* {lamp++} Light one more
- -> END
