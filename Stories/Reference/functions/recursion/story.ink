// runtime §83: each call has temps of its own
{sum(4)}
== function sum(n)
{n == 0:
    ~ return 0
}
~ temp rest = sum(n - 1)
~ return n + rest
