// THE MUSEUM OF SMALL HOURS
//
// A last story that uses a little of everything, and adds tags, chance and a memory of where one has been.

// A tag begins with a hash. Readers do not see it; a game can, and light a lamp or play a sound.
# title: The Museum of Small Hours
# author: Longhand

LIST rooms = lost_minutes, long_naps, first_snow, (cloakroom)
VAR minutes = 12
VAR pocket = ""

The museum opens at one in the morning and closes when you yawn. # mood: hushed
A guard with a lantern tears your ticket in two and keeps the half with the better picture.
-> hall

=== hall ===
{The hall is as long as a corridor in a dream, but better swept.|You are back in the long hall.}
// A place knows how often the story has been there: its name is that number.
{ guard > 0:
    The guard lifts his lantern, as one does to a friend.
}
// CHOICE_COUNT, TURNS and a few others are built in.
{ TURNS() > 5:
    Your feet say it is late.
}
{ minutes <= 0:
    -> closing
}
// A chain of arrows: into the room, back again, and then on to the hall.
* [The Room of Lost Minutes]
    -> visit(lost_minutes, -> minutes_room) -> hall
* [The Gallery of Long Naps]
    -> visit(long_naps, -> naps) -> hall
* [The Cabinet of First Snow]
    -> visit(first_snow, -> snow) -> hall
+ {LIST_COUNT(rooms) > 1} [Ask the guard for advice]
    -> guard -> hall
+ [Go home]
    -> closing

// A tunnel that takes another place as an argument, goes there, and comes back.
=== visit(room, -> inside) ===
~ rooms += room
// RANDOM draws a number; both ends may come up.
~ temp spent = RANDOM(2, 4)
~ minutes -= spent
-> inside ->
{minutes > 0: That took {spent} minutes. You can spare them.|You feel a yawn coming on, from quite far away.}
->->

=== minutes_room ===
Here they are, in drawers: the minutes people lost looking for their glasses. # sound: ticking
* [Look for one of yours]
    You find the one from the station, when you turned round and the train, for once, was still there.
    ~ pocket = "a minute"
* [Listen]
    They tick, every one of them, slightly out of step, like a crowd walking home.
- ->->

=== naps ===
A row of sofas, each with a dent. # sound: snoring
// A shuffle, with the tilde, draws its steps in any order.
A card explains: {~after a wedding|during a lecture on bees|in a rowing boat, moored}.
* [Try one]
    You are asleep before you have read the card. You dream of a museum, and wake in it.
    ~ minutes -= 1
* [Only touch the dent]
    It is still warm. All of them are.
- ->->

=== snow ===
A cabinet, white inside. # light: blue
You open the glass, and it is the morning you were six and nobody had walked across the yard yet.
* [Walk across it]
    It creaks. You look back, and there they are: the first steps in the world.
* [Leave it as it is]
    You close the glass. Some things are best kept whole.
    ~ pocket = "a flake"
- ->->

=== guard ===
{&"Take your time," says the guard. "We have plenty in the cellar."|"The snow is best without shoes," says the guard.|The guard shows you the better half of your ticket. It is a picture of you, looking at it.}
{ TURNS_SINCE(-> naps) >= 0 and TURNS_SINCE(-> naps) < 3:
    "You have a dent on your cheek," the guard adds.
}
->->

=== closing ===
~ temp seen = LIST_COUNT(rooms) - 1
You yawn. Politely, all the lamps go down at once. # mood: sleepy
{ seen:
- 0: You have seen the cloakroom. It is a very good cloakroom.
- 1: You have seen one room, and you will see it again.
- 2: You have seen two rooms. The third will keep.
- else: You have seen it all, except the cellar.
}
{ pocket != "":
    On the tram home you find {pocket} in your pocket. You had not taken it. It had come along.
}
Good night, <>
{~reader|dear reader|whoever you are}.
-> END
