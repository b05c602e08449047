// E119: not in front of the list, not of the test
LIST bag = (rope), lamp
{not bag ? rope: No rope.}
{not bag has lamp: No lamp.}
-> END
