/* A block
     of three
   lines */
// first
VAR x = 1 //close
VAR y = 2 // far
VAR z = 3 /* in */ // and after

=== a ===
-> b

// of b, touching
=== b ===
Text /* between */ words. // behind
{ x == 1: // behind a colon
    yes
    // belongs to yes
// belongs to the branch below
- else: no
    // last of the block
}
* One // a choice keeps its blanks
    // below one
    Deeper.
    // further in than anything
// before two
* Two// close to its words
/* a block that
   is moved along
     with its shape */
- -> a
// the end of b

// of c

=== c ===
-> END
// the last word
