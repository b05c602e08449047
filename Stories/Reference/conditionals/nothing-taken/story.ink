// ink §83, runtime §115: a condition that is false leaves no empty line
Before.
{false: Never.}
{false:
    Never ever.
}
After.
