// E24: braces behind the bullet that hold no condition
* {} Go
* (lab) { | } Stay
- -> END
