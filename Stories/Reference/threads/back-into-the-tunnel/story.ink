// runtime §80, runtime §293: a choice of a thread inside a tunnel returns through the tunnel
-> stall ->
Back on the street.
-> END
== stall
<- wares
* [Leave]
  Not today.
- ->->
== wares
* [Buy an apple]
  It is sweet.
  ->->
