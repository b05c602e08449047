// runtime §69, A14
VAR place = 3
{TURNS_SINCE(place)}
