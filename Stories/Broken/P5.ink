PERSONA theodore { guarded / open: 30 }
PERSONA samantha {
    reserved / warm: 50 mirrors theodore.opn by 40
    literal / curious: 60 mirrors theodore by 40
    bound / free: 5 mirrors catherine.kind by 40
}
{samantha.warm}
-> END
