// ink §198, runtime §67: the number of choices met so far in this turn, fallbacks included
{CHOICE_COUNT()}
* One, and {CHOICE_COUNT()} before
* {CHOICE_COUNT() < 2} Two
* {CHOICE_COUNT() < 2} Three
* -> END
- Now {CHOICE_COUNT()}.
