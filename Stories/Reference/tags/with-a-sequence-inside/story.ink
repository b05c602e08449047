// ink §150: when a tag is open before a brace, it goes on behind it
-> card -> card ->
== card
A card # suit {hearts|spades} of two
->->
