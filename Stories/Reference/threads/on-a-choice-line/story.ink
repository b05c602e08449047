// ink §101, ink §126: a thread may start at the end of a choice line
* [Listen] <- hum
  It stops.
- Silence.
== hum
A hum begins.
-> DONE
