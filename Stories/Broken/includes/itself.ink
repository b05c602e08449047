// This file includes itself; E14.ink includes it.
A mirror.
INCLUDE includes/itself.ink
