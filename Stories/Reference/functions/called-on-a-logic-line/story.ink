// ink §160, runtime §281: a call on a logic line prints its text as lines of its own
Before.
~ say("Hello.")
~ say("")
~ hush()
After.
== function say(what)
{what != "":
    {what}
}
== function hush()
~ return "nobody sees this"
