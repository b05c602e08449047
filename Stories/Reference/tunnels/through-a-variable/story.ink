// ink §104, runtime §71: the target of a tunnel may be a variable, with arguments
VAR song = -> low
-> song("la") ->
~ song = -> high
-> song("li") ->
Applause.
== low(note)
Low {note}.
->->
== high(note)
High {note}.
->->
