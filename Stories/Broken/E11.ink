// E11: an external without a name
EXTERNAL (bell)
Ding.
-> END
