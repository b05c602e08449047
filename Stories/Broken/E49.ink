// E49: too many arrows
->->-> hall
Three of them ->->->-> hall
== hall
The hall.
-> END
