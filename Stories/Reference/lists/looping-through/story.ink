// ink §198: taking the smallest item again and again
LIST bag = (rope), (lamp), map, (tea)
- (again)
{LIST_MIN(bag)}
~ bag -= LIST_MIN(bag)
{bag: -> again}
All out.
