// ink §167: a constant hides a variable of the same name
CONST colour = "red"
VAR colour = "blue"
{colour}
