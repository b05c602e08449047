// ink §20: a comment that is never closed swallows the rest of the file
Lights out.
/* The rest of us sleep.
Nobody reads this.
