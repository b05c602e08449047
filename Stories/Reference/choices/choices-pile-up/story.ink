// runtime §73, runtime §104: a divert keeps the choices offered before it
{true:
    * [Stay]
      We stay.
      -> END
}
-> corridor
== corridor
A corridor.
* [Go on]
  We go on.
-> END
