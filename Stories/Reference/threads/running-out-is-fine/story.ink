// runtime §55, runtime §79: a thread may simply run out
One.
<- aside
Three.
-> END
== aside
Two.
TODO: more of this
