// E81: a function cannot divert
{rooms()}
-> END
== function rooms()
{true:
    -> hall
}
-> END
<- hall
-> hall ->
== hall
The hall.
->->
