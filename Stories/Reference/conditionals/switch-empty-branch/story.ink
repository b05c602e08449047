// ink §78: a branch with a value may be empty
{3:
- 3:
- else: Something.
}
Quiet.
