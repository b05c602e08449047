// runtime §174, runtime §289: lists compare by their smallest and largest values
LIST warm = red, orange, yellow
LIST cold = green, blue, violet
{red == green} {red >= green} {red != red}
{(red, orange) > red} {(orange, yellow) > red}
{(orange, yellow) >= (red, yellow)} {(red, yellow) <= (orange, yellow)}
{(red, yellow) < (orange, yellow)} {red < (orange, yellow)}
{(red, orange) == (orange, red)}
