// E94: whole numbers are needed
{RANDOM(1.5, 6)}
~ SEED_RANDOM("luck")
-> END
