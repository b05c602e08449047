// L48, L105: a parameter marked with an arrow may be diverted to
-> hop(-> pond)
== hop(-> where)
Hop!
-> where
== pond
Splash!
-> END
