// ink §203, ink §204, ink §216: equal labels in two stitches; the own one is meant
-> day.noon
== day
= dawn
- (bell) The bell of dawn.
-> END
= noon
Noon.
-> bell
- (bell) The bell of noon.
-> END
