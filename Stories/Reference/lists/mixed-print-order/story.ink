// runtime §172: sorted by value, equal values by the name of their list
LIST zebra = z_one, z_two
LIST aardvark = a_one, a_two
{(z_two, z_one, a_two, a_one)}
{(z_one) + (a_one)}
