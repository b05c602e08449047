// ink §48, ink §105: a parameter marked with an arrow may be diverted to
-> hop(-> pond)
== hop(-> where)
Hop!
-> where
== pond
Splash!
-> END
