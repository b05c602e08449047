// runtime §90, runtime §289: a list shifted out of range and stored back remembers its origins
LIST moon = new, half, (full)
~ moon = moon + 1
{LIST_COUNT(moon)}: {LIST_ALL(moon)}
