// runtime §230, runtime §291, ink §172, ink §173: an external without a binding calls the function of its name
EXTERNAL act()
EXTERNAL double(x)
one
~ act()
<> two
three and {double(4)}
== function act()
~ return
== function double(x)
~ return x * 2
