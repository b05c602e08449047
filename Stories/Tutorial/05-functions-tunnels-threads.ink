// THE NIGHT BAKERY
//
// Functions work something out; tunnels go somewhere and come back; threads bring several things together.

VAR coins = 0
VAR hour = 3
LIST tray = (rye), (plait), (bun), (crescent)

At three in the morning the only lit window in Candle Street is yours.
You bake until seven. What is not sold by then belongs to the sparrows.

// A tunnel: an arrow, a name, and another arrow. The story goes there and comes back to this spot.
-> bell ->
-> night

// A tunnel ends with two arrows: back to whoever called.
=== bell ===
The bell over the door {rings|rings|does what it can|clears its throat and rings}.
->->

// A function begins with the word function. It is called in braces, or on a line with a tilde.
=== function price(what) ===
{ what:
- rye: ~ return 4
- plait: ~ return 3
- else: ~ return 1
}

// A function may print, too. Its text becomes part of the line that calls it.
=== function count(n, one, many) ===
{ n == 1:
    one {one}
- else:
    {n} {many}
}

// With ref, a function changes the variable itself.
=== function sell(what, ref purse) ===
~ tray -= what
~ purse += price(what)

// A function may call functions, itself included.
=== function strike(n) ===
{ n > 1:
    bong, {strike(n - 1)}
- else:
    bong
}

=== night ===
The church clock says {strike(hour)}. In the till: {count(coins, "coin", "coins")}.
// A thread, the arrow that points back, gathers up another part of the story: its text and its choices
// stand here among our own.
<- baker
{ hour == 3 or hour == 5:
    <- policeman
}
{ hour > 3:
    <- pianist
}
{ hour > 4:
    <- child
}
// What stands below is offered together with whatever the threads have brought.
+ [Let an hour go by]
    ~ hour++
    { hour >= 7:
        -> morning
    }
    // A knot may take arguments, and so may a tunnel.
    -> pass_time("The dough rises. So does the moon.") ->
    -> night

=== pass_time(how) ===
{how}
->->

=== baker ===
{ LIST_COUNT(tray) > 0:
    On the tray: {tray}.
- else:
    The tray is empty but for crumbs, and the crumbs are spoken for.
}
// A thread that is done says so. The story then goes on behind the thread.
-> DONE

=== policeman ===
* {tray has bun} [Serve the policeman]
    -> bell ->
    "One bun," he says, "for the arrest of hunger."
    ~ sell(bun, coins)
    He has made this joke for nineteen years. You would miss it.
    -> night

=== pianist ===
* {tray has crescent} [Serve the pianist from the Blue Hat]
    -> bell ->
    She plays the price on the counter with two fingers, and pays it.
    ~ sell(crescent, coins)
    -> night
* {tray has plait} [Sell her the plait as well]
    "For my mother," she says. "She sleeps badly, but she breakfasts well."
    ~ sell(plait, coins)
    -> night

=== child ===
* {tray has rye} [Serve the child in pyjamas]
    -> bell ->
    -> whisper ->
    ~ sell(rye, coins)
    The loaf is longer than the child. They go home side by side.
    -> night

=== whisper ===
"Grandpa says it has to be rye," whispers the child. "Because it lasts."
* "How much did he give you?"
    It turns out to be a button, and a very good one. You ring it up.
* [Ask nothing]
    You wrap it in yesterday's news, which was kind for once.
// Inside a tunnel the story may branch as it likes, as long as every road comes back.
-
->->

=== morning ===
The clock says {strike(7)}, and means it.
{ LIST_COUNT(tray) == 0:
    You turn the sign round. There is nothing left for the sparrows, and they have written a complaint on the snow.
- else:
    You put out what is left: {tray}. The sparrows hold a short service, and begin.
}
You have earned {count(coins, "coin", "coins")}, {coins > 5:and it feels like treasure|which is a start}.
Then you hang up your apron and go home to bed, smelling of the one thing nobody has ever complained about.
-> END
