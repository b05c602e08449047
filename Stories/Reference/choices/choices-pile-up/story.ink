// R73, R104: a divert keeps the choices offered before it
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
