PERSONA theodore { guarded / open: 30 }
{theodore} {theodore + 1} {theodore: yes}
~ temp x = theodore
{x} {MAX(theodore, 3)}
-> END
