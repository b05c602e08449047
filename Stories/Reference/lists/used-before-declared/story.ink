// ink §171: items may be used before the line that declares them
{LIST_VALUE(pear)} {basket}
LIST basket = apple, (pear)
