PERSONA theodore "Theodore" {
    guarded / open: 30
    bitter / hopeful: 25

It was raining, {theodore.open} drops at a time.
-> END
