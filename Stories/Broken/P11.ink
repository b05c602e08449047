PERSONA theodore { guarded / open: 30 }
~ theodore.open = 5
~ theodore.open += 5
~ theodore.guarded -= 5
~ theodore.open++
~ theodore.open--
~ theodore = 5
-> END
