// E52: nothing to do behind the tilde
~
~ , lamp
~ )
-> END
