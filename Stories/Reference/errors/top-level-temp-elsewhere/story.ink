// ink §211, runtime §85, runtime §88: a temp of the top level is only known at the top level's depth
~ temp guests = 5
-> inn ->
== inn
Guests: {guests}.
->->
