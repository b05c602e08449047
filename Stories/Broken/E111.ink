// E111: a variable that begins as another variable
VAR lamp = 1
VAR candle = lamp
VAR visits = hall
-> hall
== hall
{candle} {visits}
-> END
