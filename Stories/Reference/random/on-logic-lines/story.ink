// runtime §186, runtime §145: draws made while looking ahead are made again, the same
VAR first = 0
VAR second = 0
~ SEED_RANDOM(1)
Throwing.
~ first = RANDOM(1, 6)
~ second = RANDOM(1, 6)
{first}, then {second}.
