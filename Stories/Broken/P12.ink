PERSONA theodore { guarded / open: 30 }
~ raise(theodore.open)
~ raise(theodore.guarded)
-> END
== function raise(ref x)
~ x = x + 1
