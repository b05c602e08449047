// runtime §76, runtime §281: text printed while a condition is made stands before the branch
{open(): The door opens.|It stays shut.}
== function open()
Click.
~ return true
