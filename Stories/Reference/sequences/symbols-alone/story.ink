// L72, L92: a mark and one element make a sequence, never a negation
VAR quiet = true
{!quiet}
{&quiet}
{not quiet}
