// runtime §171, runtime §176, runtime §289: of equal values the first item counts
LIST coins = crown = 5, penny = 1, dollar = 5
{LIST_MAX(LIST_ALL(coins))} {coins(5)} {LIST_MIN(LIST_ALL(coins))}
{crown == dollar} {crown >= dollar} {penny + 4}
