// runtime §196: twelve times through a shuffle at sh.0.loop.0 with seed 1
~ SEED_RANDOM(1)
-> sh
== sh
- (loop)
{~zero|one|two|three}
{loop < 12: -> loop}
-> END
