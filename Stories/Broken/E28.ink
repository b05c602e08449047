// E28: braces without anything to decide or print
The lamp is {}.
The candle is {*}.
-> END
