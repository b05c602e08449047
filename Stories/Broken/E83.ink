// E83: only functions return
-> hall
== hall
The hall.
~ return 7
