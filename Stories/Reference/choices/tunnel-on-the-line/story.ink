// ink §126: after a tunnel on the choice line the lines below run
* Call the lift -> lift ->
  We step in.
- Up.
== lift
The lift comes.
->->
