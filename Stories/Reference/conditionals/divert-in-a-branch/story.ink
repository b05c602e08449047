// ink §76, ink §66: a branch may leave; the text behind it is not reached
{true: -> attic} This is never read.
== attic
Dust.
-> END
