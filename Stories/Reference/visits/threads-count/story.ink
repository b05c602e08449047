// runtime §62, runtime §78: a thread counts the knot it starts
<- hum
<- hum
Heard {hum} times.
== hum
Hum {hum}.
-> DONE
