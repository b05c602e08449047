// E23: empty brackets (a warning: the choice is blank)
Will you stay?
* [] Silence.
* Yes
- Good.
-> END
