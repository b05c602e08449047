// E10: an arrow without a name in a parameter list
-> hop(-> pond)
== hop(->)
Hop.
-> END
== pond
Splash.
-> END
