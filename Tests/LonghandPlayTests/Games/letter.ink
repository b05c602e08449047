PERSONA theodore "Theodore" {
    guarded / open: 30
    bitter / tender: 50 mirrors theodore.open by 50
}
The letter lies there.
* [Read it]
    ~ theodore: open +20
    You read it.
* [Burn it] You burn it.
- It is late.
* [Sleep] -> END
* [Wait] -> END
