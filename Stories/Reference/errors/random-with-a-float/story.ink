// runtime §191, A25
VAR low = 1.5
{RANDOM(low, 6)}
