PERSONA theodore { guarded / open: 30 }
~ thedore: open +20
{CHANGE(catherine.open)}
{RAPPORT(theodore, somebody)}
-> END
