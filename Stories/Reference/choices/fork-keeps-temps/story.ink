// runtime §99, runtime §100: a choice keeps the temps as they were when it was offered
-> shop
== shop
~ temp price = 3
{true:
    + [Pay]
      You pay {price} coins.
      -> END
}
~ price = 5
Now the sign says {price}.
-> DONE
