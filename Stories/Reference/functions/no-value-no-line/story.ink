// R119, R67: a call without text and value leaves no line
One.
{hush()}
Two.
== function hush()
~ return
