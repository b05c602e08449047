// runtime §172, runtime §175, runtime §178, runtime §289: a list of two origins
LIST warm = red, orange, yellow
LIST cold = green, blue, violet
VAR x = (red, violet)
{x}
{x + 1}
{x - 1}
{LIST_ALL(x)}
{LIST_INVERT(x)}
{LIST_MIN(x)} {LIST_MAX(x)} {LIST_VALUE(x)} {LIST_COUNT(x)}
