// ink §153, ink §149: a tag right behind a gather or its label is a line of tags
- # first
One.
- (two) # second
Two.
