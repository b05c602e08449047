// runtime §119: a line of only an empty variable is an empty line
VAR nothing = ""
Before.
{nothing}
After.
