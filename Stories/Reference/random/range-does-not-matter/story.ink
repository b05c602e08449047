// runtime §192: the n-th draw depends on the seed and on n alone
~ SEED_RANDOM(1)
{RANDOM(1, 10)} {RANDOM(1, 10)} {RANDOM(1, 6)} {RANDOM(0, 3)}
{RANDOM(3, 3)} {RANDOM(-1, 0)}
