// E100: a knot that is called like a function
{hall()}
~ hall()
-> hall
== hall
The hall.
-> END
