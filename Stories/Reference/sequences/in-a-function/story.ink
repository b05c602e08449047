// ink §94: a function's sequences count its calls
{mood()}, {mood()}, {mood()}.
== function mood()
{glad|calm|asleep}
