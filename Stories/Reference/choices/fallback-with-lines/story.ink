// ink §122, ink §125: a choice of only an arrow is taken when nothing else is left
- (again)
* Tea
* Coffee
* ->
  The counter is empty.
  -> END
- Sip.
-> again
