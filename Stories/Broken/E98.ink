// E98: loose ends (warnings)
-> hall
== hall
The hall.
* Up
  Stairs.
* Out
  -> garden ->
== garden
The garden.
= shed
A shed.
-> END
