// E36: two else branches
VAR lamp = 1
{
- lamp == 1: Lit.
- else: Out.
- else: Broken.
}
-> END
