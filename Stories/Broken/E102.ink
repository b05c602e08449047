// E102: a built-in function and an external that are diverted to
EXTERNAL ring(times)
* Luck -> RANDOM
* Bell -> ring
- -> END
