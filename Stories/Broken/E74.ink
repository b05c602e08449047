// E74: an external declared twice
EXTERNAL ring(times)
EXTERNAL ring(times, bell)
Ding.
-> END
== function ring(times)
~ return
