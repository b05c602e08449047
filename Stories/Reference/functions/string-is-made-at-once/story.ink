// ink §184, runtime §68: a string may hold logic; it is made at once
VAR name = "Ada"
~ temp hello = "Hello, {name}{&.|?}"
~ name = "Bo"
{hello} {hello}
