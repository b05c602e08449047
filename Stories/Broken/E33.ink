// E33: more than two answers to a yes-or-no question
VAR lamp = true
The lamp is {lamp:lit|out|broken}.
-> END
