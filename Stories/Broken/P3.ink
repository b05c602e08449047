PERSONA theodore {
    guarded / open: 30
    closed / open: 25
    guarded: 40
}
{theodore.open}
-> END
