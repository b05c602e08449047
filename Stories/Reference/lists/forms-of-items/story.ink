// ink §169, runtime §172: all ways to write an item; printed by value, equal values in order
LIST steps = one = 5, (two = 3), (three) = 4, four, zero = -1
{steps}
{LIST_ALL(steps)}
