// runtime §181: an unusable lower bound is zero, so negative values are left out
LIST depth = pit = -2, shaft = -1, floor = 0, attic = 1
{LIST_RANGE(LIST_ALL(depth), (), ())}
{LIST_RANGE(LIST_ALL(depth), -1, 0)}
