// E72: two knots, and two stitches, of one name
-> hall
== hall
= stairs
Up.
-> END
= stairs
Down.
-> END
== hall
Another hall.
-> END
