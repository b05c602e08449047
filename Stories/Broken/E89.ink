// E89: a target is expected, and the arrow is missing
-> hop(pond)
== hop(-> where)
Hop.
-> where
== pond
Splash.
-> END
