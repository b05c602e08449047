// runtime §191, A27
VAR low = 6
{RANDOM(low, 1)}
