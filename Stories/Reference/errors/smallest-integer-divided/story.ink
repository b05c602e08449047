// runtime §5: the smallest integer divided by minus one must not trap
VAR low = -2147483647
~ low = low - 1
{low / -1}
