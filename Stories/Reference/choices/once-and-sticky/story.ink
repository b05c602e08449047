// ink §113, runtime §102: a star is used up when chosen, a plus is not
VAR rounds = 3
- (table)
{rounds == 0: -> END}
~ rounds--
* Soup
+ Tea
- -> table
