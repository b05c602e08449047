// L72, L116: in a choice condition an exclamation mark is a negation
VAR tired = false
* {!tired} Dance
* {tired} Sleep
* {not tired} Sing
- The band packs up.
