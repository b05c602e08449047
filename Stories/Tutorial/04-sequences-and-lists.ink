// LOST PROPERTY
//
// Sequences say something different each time; lists keep track of things.

// A LIST is a set of names. The ones in parentheses are in it from the start.
LIST shelf = (umbrella), (trombone), (glove), (goldfish), letter
// Another list counts upward: its names stand in an order, and one can ask which is more.
LIST mood = gloomy, (civil), cheerful, radiant
VAR found = ()

The Lost Property Office opens at eight. By five past, the queue has reached the weighing machine.
-> counter

=== counter ===
// Between bars stand the steps of a sequence. This kind stays at its last step.
{"Next!" you call.|"Next, please."|"And who have we here?"|"Next."}
// With an ampersand it goes round and round.
The stove {&ticks|hums|says something to itself}. You feel {mood}.
* {shelf has umbrella} [A man who is dripping]
    // A line with a tilde and minus-equals takes something out of a list; plus-equals puts it in.
    "Black," he says. "With a handle."
    There are forty black umbrellas with handles, but only one that leans towards him.
    ~ shelf -= umbrella
    ~ found += umbrella
    -> thanks
* {shelf has trombone} [A lady with strong shoulders]
    -> lady
* {shelf has goldfish} [A boy with a wet sleeve]
    "He's called Admiral," says the boy. "He jumped."
    The Admiral looks out of his jar with the calm of somebody who has seen the whole of Platform Two.
    ~ shelf -= goldfish
    ~ found += goldfish
    // A list can be moved along: plus one is the next name in it. Behind the last there is none, so we look first.
    { mood < radiant:
        ~ mood++
    }
    -> thanks
// How many are in a list is a number like any other.
* {LIST_COUNT(found) >= 2} [A postman, out of breath]
    "It isn't lost," he says. "It's just that nobody has ever asked for it." And he lays a letter on the counter.
    ~ shelf += letter
    -> counter
* {shelf has letter} [Read the address]
    It says: To whoever is there.
    ~ shelf -= letter
    ~ found += letter
    ~ mood = radiant
    -> thanks
* {LIST_COUNT(found) >= 1} [Let down the shutter]
    -> closing

=== lady ===
"I have lost something long," she says.
- (again)
// Without a mark and with line breaks: stopping, cycle, once or shuffle, and a dash for each step.
{ stopping:
- You bring her a curtain rod.
- You bring her the trombone, and she lays her cheek against it.
}
* {again == 1} "Is this it?"
    "Longer," she says, "and when you are unhappy, it is too."
    -> again
* {again > 1} "Then this?"
    She answers in B flat. The whole queue takes off its hats.
    ~ shelf -= trombone
    ~ found += trombone
    { mood < radiant:
        ~ mood++
    }
    -> thanks

=== thanks ===
// An exclamation mark shows each step once, and then nothing.
{!"You have saved my week," you are told.|"You have saved my month."|"You have saved my life, or near enough."}
{ LIST_COUNT(found) == 1:
    You write it into the book: {found}, given back.
- else:
    You write it into the book. So far today: {found}.
}
-> counter

=== closing ===
Down comes the shutter.
// Lists can be compared. A list in braces prints its names, in order.
{ shelf == glove:
    One thing is left on the shelf: a glove. It waves, or it is the draught.
- else:
    Still on the shelf: {shelf}. Tomorrow, then.
}
// Bigger and smaller ask for the place in the list.
{ mood > civil:
    You walk home the long way, feeling {mood}, and for once you count your own things at the door: hat, keys, scarf, and something you had not noticed was missing.
- else:
    You walk home feeling {mood}, with both hands in your pockets, to be sure of them.
}
-> END
