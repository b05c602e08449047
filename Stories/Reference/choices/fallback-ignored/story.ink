// runtime §107: while there is a visible choice, a fallback is not taken
* [Stay]
  We stay.
* -> corridor
- The end.
== corridor
A corridor.
-> END
