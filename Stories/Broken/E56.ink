// E56: nothing behind the equals sign
VAR lamp = 1
~ lamp =
~ lamp +=
~ temp oil =
-> END
