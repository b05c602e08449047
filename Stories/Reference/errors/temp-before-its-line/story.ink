// ink §210, runtime §85, A18: a temp read before its line is zero, with a warning
-> room
== room
The lamp costs {price}.
~ temp price = 5
The lamp costs {price}.
-> END
