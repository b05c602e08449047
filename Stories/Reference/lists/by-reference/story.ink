// ink §110, runtime §90: a function may change a list it is given by reference
LIST bag = (rope), lamp
~ take(bag, lamp)
~ drop(bag, rope)
{bag}
== function take(ref where, what)
~ where += what
== function drop(ref where, what)
~ where -= what
