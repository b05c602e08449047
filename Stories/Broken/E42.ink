// E42: only variables can be counted up
VAR lamp = 1
~ 5++
~ (lamp + 1)--
-> END
