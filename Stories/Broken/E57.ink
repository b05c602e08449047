// E57: two signs where one is enough
VAR lamp = 1
~ lamp +-= 1
-> END
