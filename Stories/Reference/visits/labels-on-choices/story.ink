// ink §207: a choice's label counts its taking, not its offering
- (top)
+ (wave) [Wave] You have waved {wave} {wave == 1:time|times}.
- {top < 3: -> top}
