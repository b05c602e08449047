PERSONA theodore {
    guarded / open: 30
    bitter / hopeful: 25
}
~ theodore: opne +20, hopful -5, tall = 3
It is {theodore.openn} and {theodore.open.wide}.
-> END
