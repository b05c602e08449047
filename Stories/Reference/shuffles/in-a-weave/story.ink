// runtime §194, ink §231: in a weave the gather's label is part of the path
~ SEED_RANDOM(1)
- (loop)
{~la|li|lo|lu}
{loop < 8: -> loop}
