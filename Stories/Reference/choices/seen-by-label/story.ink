// L191, L192, L207: a label read as a value counts how often it was chosen
- (menu)
* (bread) [Bread]
  Warm.
* {bread} [Butter]
  Soft.
* {not bread} [Knife]
  Sharp.
- {menu < 2: -> menu}
Enough.
