// L66, L147: an arrow closes the tag
Look # bright -> lamp
== lamp
at the lamp.
-> END
