// runtime §161, A24
VAR crumbs = 0
{10 mod crumbs}
