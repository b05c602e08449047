// ink §72, ink §92: a mark and one element make a sequence, never a negation
VAR quiet = true
{!quiet}
{&quiet}
{not quiet}
