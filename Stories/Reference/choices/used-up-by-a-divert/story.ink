// runtime §102: going to a choice's label uses the choice up
-> cakes
- (menu)
* (cakes) Pancakes
* Waffles
- {Served.|Served again.}
{menu < 1: -> menu}
