VAR theodore = 5
CONST samantha = 5
LIST amy = (paul), charles
EXTERNAL isabella()
PERSONA theodore { guarded / open: 30 }
PERSONA samantha { guarded / open: 30 }
PERSONA amy { guarded / open: 30 }
PERSONA paul { guarded / open: 30 }
PERSONA isabella { guarded / open: 30 }
PERSONA catherine { guarded / open: 30 }
PERSONA watts { guarded / open: 30 }
PERSONA watts { guarded / open: 30 }
PERSONA dinner { guarded / open: 30 }
-> dinner
== dinner
-> END
== function catherine()
~ return 1
