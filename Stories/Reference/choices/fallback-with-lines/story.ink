// L122, L125: a choice of only an arrow is taken when nothing else is left
- (again)
* Tea
* Coffee
* ->
  The counter is empty.
  -> END
- Sip.
-> again
