// E22: a choice with nothing in it (a warning: it is taken for a fallback)
Will you stay?
* Yes
*
- Good.
-> END
