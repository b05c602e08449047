// E26: parentheses that begin like a label but are none
* (maybe not) Go
* Stay
- (here or there) We meet.
-> END
