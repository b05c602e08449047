// ink §191, ink §192, ink §207: a label read as a value counts how often it was chosen
- (menu)
* (bread) [Bread]
  Warm.
* {bread} [Butter]
  Soft.
* {not bread} [Knife]
  Sharp.
- {menu < 2: -> menu}
Enough.
