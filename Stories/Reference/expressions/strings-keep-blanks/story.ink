// ink §184: blanks in a string count when comparing, and are collapsed when printing
{"two  blanks" == "two blanks"}
{" a " == "a"}
{"two  blanks"}
{"\"quoted\" and \{braced\}"}
