// E18: a tag inside a string
~ temp sign = "room #4"
{sign}
-> END
