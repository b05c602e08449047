// E82: a function cannot offer choices
{rooms()}
-> END
== function rooms()
How many rooms?
* Seven
{true:
    + Eight
}
