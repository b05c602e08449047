// ink §176: has binds tighter than equality, equality tighter than and
LIST bag = (rope), (lamp), map
{bag ? rope == true}
{1 + 1 == 2 and 3 > 2}
{bag has rope and bag hasnt map}
{bag ^ (rope, map) == rope}
