// E123: names that mean something else already
VAR lamp = 1
LIST bag = rope, lamp_oil
-> lamp
== lamp
~ temp rope = 2
-> END
== hall
= bag
A bag.
-> END
== kitchen(lamp)
- (hall) No hall.
-> END
