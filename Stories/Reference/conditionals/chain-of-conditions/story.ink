// ink §81: without a first expression the first true branch wins
VAR hour = 13
{
- hour < 6: Night.
- hour < 12: Morning.
- hour < 18: Afternoon.
- hour < 24: Evening.
- else: No hour.
}
