// E13: INCLUDE without a file's name
INCLUDE
A page is missing.
-> END
