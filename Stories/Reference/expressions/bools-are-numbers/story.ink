// runtime §163: bools count as 1 and 0 in sums, and stay bools in logic
VAR yes = true
{yes + 1} {yes + yes} {yes + 1.5}
{yes == 1} {yes == true} {-yes}
{yes && 2} {5 > yes} {not yes}
{MAX(yes, false)} {INT(yes)}
