// ink §80, ink §244: without a match nothing happens
{7:
- 1: One.
- 2: Two.
}
Nothing was said.
