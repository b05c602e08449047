// E109: counting a variable that is not there
~ lamp++
~ oil += 3
~ wick -= 1
-> END
