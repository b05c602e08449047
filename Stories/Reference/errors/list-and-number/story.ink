// runtime §173, A23: a list is never equal to a number
LIST bag = (rope), lamp
Before.
{bag == 1: One.|Not one.}
