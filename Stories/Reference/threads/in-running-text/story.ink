// ink §64, ink §66, ink §101: a thread may start at the end of a line
The lights flicker. <- hum
Then nothing.
== hum
A hum begins.
-> DONE
