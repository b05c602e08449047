// ink §136: the choices of a thread do not keep the flow from the next gather
<- offers
- The shop is open.
-> DONE
== offers
* [Buy]
  Bought.
-> END
