// runtime §78, runtime §79: what a thread does to temps stays in the thread
-> room
== room
~ temp lamp = "on"
<- thief
The lamp is {lamp}.
-> END
= thief
~ temp lamp = "off"
Steps in the dark, lamp {lamp}.
-> DONE
