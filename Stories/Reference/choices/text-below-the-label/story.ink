// ink §115: the text may stand on the line below a label
* (door)
  Try the door
* {door} Never there
- The door was tried {door} time.
