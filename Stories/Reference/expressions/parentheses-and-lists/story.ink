// ink §185: parentheses around a single name are a list; around more they are parentheses
LIST fruit = apple, pear
VAR n = 4
{(n + 1) * 2}
{(apple)} {(apple, pear)}
{(fruit.pear)}
{(5) + 1} {not(n > 3)}
