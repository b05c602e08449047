// ink §214, ink §204: stitches of different knots may share a name
-> monday
== monday
Monday.
-> morning
= morning
Tea.
-> tuesday
== tuesday
Tuesday.
-> morning
= morning
Coffee.
-> END
