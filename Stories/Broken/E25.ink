// E25: braces behind the bullet that hold more than a condition
VAR lamp = true
* {lamp|candle} Go
* {lamp: Stay} a while
* {lamp = 2} Leave
- -> END
