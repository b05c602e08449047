// runtime §187: seeds may be negative; they count like their positive selves only in the first step
~ SEED_RANDOM(-7)
{RANDOM(1, 6)} {RANDOM(1, 6)} {RANDOM(1, 6)} {RANDOM(1, 6)}
