PERSONA theodore {
    guarded / open: 30 mirrors samantha.warm by 10
    bitter / hopeful: 25 mirrors theodore.bitter by 5
}
PERSONA samantha {
    reserved / warm: 50 mirrors catherine.kind by 40
}
PERSONA catherine { cruel / kind: 50 mirrors theodore.open by -20 }
{samantha.warm}
-> END
