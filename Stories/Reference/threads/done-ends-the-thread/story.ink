// runtime §67, runtime §79: DONE ends the thread, not the story
One.
<- aside
Three.
== aside
Two.
-> DONE
