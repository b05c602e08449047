// E80: a function cannot have stitches
{rooms()}
-> END
== function rooms()
~ return 7
= cellar
Dark.
