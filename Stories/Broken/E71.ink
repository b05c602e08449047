// E71: two labels of one name in one weave
* (door) Open the door
* (window) Open the window
- (door) A draught.
-> END
