// E38: a branch without a condition that is not the last
VAR lamp = 1
{
- lamp == 1: Lit.
- Out, perhaps
- lamp == 2: Broken.
}
-> END
