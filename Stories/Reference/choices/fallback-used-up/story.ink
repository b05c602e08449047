// ink §122, runtime §102: a fallback with a star is once-only too
-> ring
== ring
* -> one
* -> two
= one
One.
-> ring
= two
Two.
-> END
