// E93: built-in functions with the wrong number of arguments
{RANDOM(6)}
{TURNS(2)}
{MIN(1, 2, 3)}
{LIST_COUNT()}
{SEED_RANDOM()}
-> END
