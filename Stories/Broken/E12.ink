// E12: an external without its list of parameters
EXTERNAL ring
Ding.
-> END
