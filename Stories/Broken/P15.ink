PERSONA theodore {
    guarded open: 30
    bitter / hopeful: 25
    absent / present
    young / old: 5 follows bitter
    tired: 50 mirrors theodore.hopeful, alone / loved: 20
    sad / glad: 5.5
}
~ theodore: hopeful +20, loved -5
-> END
