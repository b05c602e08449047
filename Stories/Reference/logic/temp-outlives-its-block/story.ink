// ink §158: a temp belongs to its knot, not to its block
-> cafe
== cafe
{true:
    ~ temp order = "soup"
}
They bring {order}.
-> END
