// E88: a target is expected, and something else is given
-> hop(5)
== hop(-> where)
Hop.
-> where
