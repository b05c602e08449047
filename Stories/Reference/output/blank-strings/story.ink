// runtime §286: a string of blanks
VAR s = "  "
({s}){s}.
{s}
After.
