// runtime §110: choosing inside a knot does not count the knot again
-> room
== room
Room {room}.
* [Sit]
  Still {room}.
- In the end {room}.
-> END
