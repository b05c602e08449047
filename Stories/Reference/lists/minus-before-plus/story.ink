// ink §176, ink §177: minus binds tighter than plus, which shows with lists
LIST basket = apple, pear, plum
{(apple, pear) + plum - apple}
{(apple, pear) - apple + plum}
