// E54: a temp without a value
~ temp oil
~ temp wick of cotton
-> END
