// runtime §155, A20: a function without a return has no value to add to
Sum: {1 + hush()}
== function hush()
~ temp x = 1
