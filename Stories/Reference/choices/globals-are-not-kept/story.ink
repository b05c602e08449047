// runtime §99, runtime §45: globals are the same for all choices
VAR price = 3
{true:
    + [Pay]
      You pay {price} coins.
      -> END
}
~ price = 5
Now the sign says {price}.
