// ink §72, ink §116: in a choice condition an exclamation mark is a negation
VAR tired = false
* {!tired} Dance
* {tired} Sleep
* {not tired} Sing
- The band packs up.
