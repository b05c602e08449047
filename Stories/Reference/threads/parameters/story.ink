// ink §110, runtime §78: threads take arguments; each has its own copy of them
<- stall("apples", 2)
<- stall("pears", 3)
- -> DONE
== stall(fruit, price)
+ [Buy {fruit}]
  {price} coins for {fruit}.
  -> END
