// E58: a return outside any knot
The day was long.
~ return 5
-> END
