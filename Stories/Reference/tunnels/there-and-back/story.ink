// ink §97: a tunnel returns to the words behind it
Before.
-> aside ->
After.
== aside
An aside.
->->
