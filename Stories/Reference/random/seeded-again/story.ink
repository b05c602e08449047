// runtime §185: the same seed begins the same row again
~ SEED_RANDOM(42)
{RANDOM(1, 10)} {RANDOM(1, 10)} {RANDOM(1, 10)}
~ SEED_RANDOM(42)
{RANDOM(1, 10)} {RANDOM(1, 10)} {RANDOM(1, 10)}
