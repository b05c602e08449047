// E112: DONE and END are no values
VAR way = -> END
~ temp out = -> DONE
-> way
