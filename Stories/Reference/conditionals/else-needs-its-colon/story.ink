// ink §78: the word else without a colon is text
VAR late = false
{late:
- Hurry.
- else nobody would be here
}
