// ink §66: text before an arrow ends in exactly one space, logic before it in none
We walked-> hill
== hill
up the hill    -> coast
== coast
{"to the sea"}-> end
== end
side, singing.
-> END
