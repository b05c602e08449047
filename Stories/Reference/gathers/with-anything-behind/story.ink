// ink §127: what follows a gather on its line is a statement of its own
VAR n = 1
- ~ n = n + 1
- (here) * Choice {n}
- VAR m = 5
- - Deep {m}.
