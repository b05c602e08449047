PERSONA theodore { guarded / open: 30 }
VAR n = 5
~ theodore: open +20, guarded
~ theodore: open +n
~ theodore: open +20, +30
~ theodore: open + theodore.open
-> END
