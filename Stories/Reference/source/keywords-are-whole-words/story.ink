// ink §44: a keyword counts only as the whole first word; an escape makes it text
VARIOUS cats sat there.
LISTEN closely.
CONSTANT rain.
EXTERNALLY calm.
\VAR is a word.
