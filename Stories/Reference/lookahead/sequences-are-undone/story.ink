// runtime §144: a sequence reached while looking ahead moves on only once
- (loop)
{one|two|three|four}
{loop < 4: -> loop}
