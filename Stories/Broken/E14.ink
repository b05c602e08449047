// E14: a file that includes itself
INCLUDE includes/itself.ink
After.
-> END
