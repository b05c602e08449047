// runtime §97, runtime §127: a choice's text is trimmed but not collapsed; the output is both
*    Wait   here   
- Done.
