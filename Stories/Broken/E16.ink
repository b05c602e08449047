// E16: a logic line inside other text
VAR lamps = 3
{true:~ lamps = 4}
* ~ lamps = 5
* [~ lamps = 6]
- {lamps}
-> END
