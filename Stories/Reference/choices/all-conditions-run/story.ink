// ink §117, runtime §162: all conditions must hold, and all are run whatever the first says
VAR asked = ""
* {ask("moon", false)} {ask("sun", true)} Never offered
* Stay
- Asked{asked}.
== function ask(who, answer)
~ asked = asked + " " + who
~ return answer
