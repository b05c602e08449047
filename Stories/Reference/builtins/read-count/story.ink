// ink §198, ink §248: READ_COUNT takes a target, from an arrow or from a variable
VAR place = -> pond
{READ_COUNT(-> pond)}
-> pond ->
-> pond ->
{READ_COUNT(-> pond)} {READ_COUNT(place)} {pond}
== pond
Splash.
->->
