// ink §169: newlines may stand around the commas and after the equals sign
LIST days =
    monday,
    (tuesday)
    , wednesday
{days}, {LIST_ALL(days)}
