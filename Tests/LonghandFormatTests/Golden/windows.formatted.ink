VAR a = 1

// c
* A   
    text
- \
  kept
-> END
