// ink §86: a once-only sequence ends in nothing
-> bell -> bell -> bell ->
== bell
The bell{! rings| rings again}.
->->
