// runtime §90, ink §171: an emptied variable still knows its list
LIST pocket = (key), coin, string
~ pocket = ()
{LIST_COUNT(pocket)} of {LIST_ALL(pocket)}
~ pocket += coin
{pocket}
LIST shelf = cup, plate
{LIST_COUNT(shelf)} of {LIST_ALL(shelf)}
