// ink §96: blanks around the dots of a target do not matter
-> harbour . pier
== harbour
= pier
Gulls.
-> END
