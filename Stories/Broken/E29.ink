// E29: braces that are never closed
VAR lamp = true
The lamp is {lamp: lit
The candle is {&lit|out
The lamp is {lamp = false: dark}.
-> END
