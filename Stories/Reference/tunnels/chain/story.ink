// ink §97: each target followed by another arrow is a tunnel; the last one is a divert
-> soup -> fish -> sweets
== soup
Soup.
->->
== fish
Fish.
->->
== sweets
Sweets.
-> END
