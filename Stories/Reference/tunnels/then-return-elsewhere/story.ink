// ink §97: after the tunnel return, but to another place
-> walk ->
This line is never reached.
== walk
Out we go.
-> bridge ->-> inn
== bridge
Over the bridge.
->->
== inn
Into the inn.
-> END
