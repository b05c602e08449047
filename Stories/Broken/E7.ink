// E7: no space behind the word function
{seven()}
-> END
== function(seven)
~ return 7
