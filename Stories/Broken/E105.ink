// E105: dotted names that lead nowhere
{hall.stairs}
{bag.rope}
{house.hall.stairs > 1: Up.}
-> hall
== hall
The hall.
-> END
