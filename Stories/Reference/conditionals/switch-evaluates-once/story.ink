// ink §82: the switched value is made once, and no case is tried after a match
VAR asked = 0
VAR tried = ""
{ask():
- try(1): One.
- try(2): Two.
- try(3): Three.
}
Asked {asked} time, tried{tried}.
== function ask()
~ asked++
~ return 2
== function try(n)
~ tried = tried + " " + n
~ return n
