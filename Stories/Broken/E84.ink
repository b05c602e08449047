// E84: a divert to a parameter that is not marked as a target
-> hop(-> pond)
== hop(where)
Hop.
-> where
== pond
Splash.
-> END
