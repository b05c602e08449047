// ink §121, runtime §276: text before the bracket is made for the list and again when chosen
VAR n = 0
* Count to {next()}[ (so far {next()})].
- Counted {n} times.
== function next()
~ n++
~ return n
