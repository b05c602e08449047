// E20: a divert inside a string
~ temp sign = "way out -> street"
{sign}
-> street
== street
Fresh air.
-> END
