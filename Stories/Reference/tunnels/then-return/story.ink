// ink §97: an arrow pair behind a tunnel returns at once
-> walk ->
Home again.
== walk
Out we go.
-> bridge ->->
== bridge
Over the bridge.
->->
