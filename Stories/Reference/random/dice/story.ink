// runtime §191, runtime §193: eight throws after SEED_RANDOM(1)
~ SEED_RANDOM(1)
{RANDOM(1, 6)} {RANDOM(1, 6)} {RANDOM(1, 6)} {RANDOM(1, 6)}
{RANDOM(1, 6)} {RANDOM(1, 6)}
{RANDOM(1, 6)}
{RANDOM(1, 6)}
