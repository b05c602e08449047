// ink §134: a line at the left margin belongs to the choice above it
* Outer
* * Inner
Whose line is this?
* Other
- The end.
