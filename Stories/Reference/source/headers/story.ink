// ink §45, ink §52: the number of equals signs and the indentation of a header do not matter
-> first
======= first
One.
-> second
    == second ==========
Two.
-> END
