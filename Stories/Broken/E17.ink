// E17: a line of text that begins with return; perhaps its tilde is missing (a warning)
The number is {seven()}.
-> END
== function seven()
return 7
