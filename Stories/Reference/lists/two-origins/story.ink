// R172, R175, R178, R289: a list of two origins
LIST warm = red, orange, yellow
LIST cold = green, blue, violet
VAR x = (red, violet)
{x}
{x + 1}
{x - 1}
{LIST_ALL(x)}
{LIST_INVERT(x)}
{LIST_MIN(x)} {LIST_MAX(x)} {LIST_VALUE(x)} {LIST_COUNT(x)}
