// ink §209, runtime §99: conditions and texts see the knot's temps
-> shop(2)
== shop(money)
~ temp price = 3
* {money >= price} [Buy a hat]
  A hat.
* {money < price} [Look at the hats for {price}]
  You have {money}.
- -> END
