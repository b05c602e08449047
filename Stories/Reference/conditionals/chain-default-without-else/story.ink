// ink §81: the last branch may do without the word else
VAR hour = 30
{
- hour < 12: Morning.
- hour < 24: Evening.
- No such hour.
}
