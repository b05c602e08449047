// ink §117: all of several conditions must hold
* {true} {2 > 1} {"a" != "b"} Sing
* {true} {2 < 1} {true} Hum
- Quiet.
