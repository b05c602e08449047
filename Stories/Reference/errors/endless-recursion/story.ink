// DESIGN invariant 8: a function that never stops calling itself must end in an error
{deeper(1)}
== function deeper(n)
~ return deeper(n + 1)
