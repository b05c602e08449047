// ink §196, runtime §174: union, difference, intersection, has
LIST basket = apple, (pear), plum, (fig)
{basket + apple}
{basket - pear}
{basket ^ (pear, plum)}
{basket ? pear} {basket ? (pear, plum)} {basket has (fig, pear)}
{basket !? plum} {basket hasnt (plum, pear)} {basket !? pear}
{basket}
