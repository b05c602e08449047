// persona §2.3: a story without personas may call its functions as it likes
VAR theodore = 3
{CHANGE(4)} {PORTRAIT()} {RAPPORT(1, 2)} {theodore}
== function CHANGE(x)
~ return x + 1
== function PORTRAIT()
~ return "a picture"
== function RAPPORT(x, y)
~ return x + y
