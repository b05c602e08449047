// ink §66, ink §147: an arrow closes the tag
Look # bright -> lamp
== lamp
at the lamp.
-> END
