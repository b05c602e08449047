// persona §3, persona §7.2: shifts after choices, conditions on traits, texts of choices that read them
PERSONA theodore "Theodore" {
    guarded / open: 30
    bitter / hopeful: 25
}
PERSONA samantha "Samantha" {
    reserved / warm: 50     mirrors theodore.open by 40
}
- (talk)
* [Tell her about Catherine.]
    ~ theodore: open +20, hopeful +10
    You talk for a long time.
* {theodore.open > 40} [Laugh ({theodore.open})]
    ~ theodore: hopeful +50
    You laugh.
+ [Say nothing.]
    ~ theodore: guarded +10
    The room hums.
- Theodore {theodore.open} {theodore.hopeful}, Samantha {samantha.warm}.
{talk < 3: -> talk}
-> END
