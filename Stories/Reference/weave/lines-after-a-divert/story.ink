// ink §126, ink §138: lines below a choice that has left are never reached
* Go -> hall
  Nobody reads this.
* Stay
  You stay.
- The end.
== hall
into the hall.
-> END
