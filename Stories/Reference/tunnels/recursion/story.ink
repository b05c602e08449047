// runtime §83, runtime §71: each call has temps of its own
-> count(3) ->
Lift off.
== count(n)
{n > 0:
    Down {n}.
    -> count(n - 1) ->
    Up {n}.
}
->->
