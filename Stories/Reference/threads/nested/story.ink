// runtime §78, runtime §79: a thread may start a thread
<- outer
Four.
== outer
One.
<- inner
Three.
-> DONE
== inner
Two.
-> DONE
