// runtime §180, runtime §289: a range takes numbers or lists as bounds
LIST warm = red, orange, yellow
LIST cold = green, blue, violet
VAR x = (red, violet)
{LIST_RANGE(LIST_ALL(warm), 2, 3)}
{LIST_RANGE(LIST_ALL(x), orange, violet)}
{LIST_RANGE(LIST_ALL(warm), (orange, yellow), (red, orange))}
{LIST_RANGE(LIST_ALL(warm), (), ())}
{LIST_RANGE(LIST_ALL(warm), 4, 9)}{LIST_RANGE((), 0, 9)}none
