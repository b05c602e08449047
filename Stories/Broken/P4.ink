CONST MANY = 101
CONST WORDS = "thirty"
PERSONA theodore {
    guarded / open: 130
    bitter / hopeful: -1
    absent / present: MANY
    young / old: WORDS
}
PERSONA samantha {
    reserved / warm: 50 mirrors theodore.open by 0
    literal / curious: 50 mirrors theodore.open by 101 and theodore.hopeful by -200
}
~ theodore: open +0, open -101, open = 101, hopeful + -5
-> END
