// E37: an else branch that is not the last
VAR lamp = 1
{
- lamp == 1: Lit.
- else: Out.
- lamp == 2: Broken.
}
-> END
