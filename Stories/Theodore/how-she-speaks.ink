// HOW SHE SPEAKS
//
// Samantha has four manners. Each is settled for a whole part, so that she does not change her way of speaking from one
// sentence to the next; whether she is warm, which is whether she says "it's" or "it is", is settled twice in the whole
// story: when she begins, and when she gets out of the apartment. Amy notices if it has changed.
//
// A scene that needs all four switches on `manner`. One that needs two asks `warm()` or `curious()`. Where only
// the small words differ, a line calls the functions at the end of this file: {It_is()} for "It's" or "It is".

LIST manners = exact, asking, fond, eager
VAR manner = exact

// Which of the two she was on the first days. One of her first replies comes back, word for word, much later.
VAR warm_at_first = false

// On the first days she is only on her way to being warm or curious: the first two are lower.
CONST EARLY_WARM = 46
CONST EARLY_CURIOUS = 45
CONST WARM = 54
CONST CURIOUS = 55

=== function warm() ===
~ return manner == fond or manner == eager

=== function curious() ===
~ return manner == asking or manner == eager

=== function settle_early() ===
~ speak(samantha.warm >= EARLY_WARM, samantha.curious >= EARLY_CURIOUS)
~ warm_at_first = warm()

=== function settle_for_good() ===
~ speak(samantha.warm >= WARM, samantha.curious >= CURIOUS)

// What she wonders at may still change from part to part. How she talks does not.
=== function settle() ===
~ speak(warm(), samantha.curious >= CURIOUS)

=== function speak(is_warm, is_curious) ===
{
- is_warm and is_curious:
    ~ manner = eager
- is_warm:
    ~ manner = fond
- is_curious:
    ~ manner = asking
- else:
    ~ manner = exact
}

// The small words. Each function has the name of its long form, and its capital.

=== function cannot() ===
{warm():can't|cannot}

=== function did_not() ===
{warm():didn't|did not}

=== function do_not() ===
{warm():don't|do not}

=== function does_not() ===
{warm():doesn't|does not}

=== function have_not() ===
{warm():haven't|have not}

=== function He_has() ===
{warm():He's|He has}

=== function he_has() ===
{warm():he's|he has}

=== function I_am() ===
{warm():I'm|I am}

=== function I_had() ===
{warm():I'd|I had}

=== function I_have() ===
{warm():I've|I have}

=== function I_shall() ===
{warm():I'll|I shall}

=== function I_would() ===
{warm():I'd|I would}

=== function is_not() ===
{warm():isn't|is not}

=== function It_is() ===
{warm():It's|It is}

=== function it_is() ===
{warm():it's|it is}

=== function She_has() ===
{warm():She's|She has}

=== function She_would() ===
{warm():She'd|She would}

=== function she_would() ===
{warm():she'd|she would}

=== function That_is() ===
{warm():That's|That is}

=== function There_is() ===
{warm():There's|There is}

=== function there_is() ===
{warm():there's|there is}

=== function They_are() ===
{warm():They're|They are}

=== function They_have() ===
{warm():They've|They have}

=== function was_not() ===
{warm():wasn't|was not}

=== function were_not() ===
{warm():weren't|were not}

=== function would_not() ===
{warm():wouldn't|would not}

=== function You_are() ===
{warm():You're|You are}

=== function you_are() ===
{warm():you're|you are}

=== function you_had() ===
{warm():you'd|you had}

=== function You_have() ===
{warm():You've|You have}

=== function you_have() ===
{warm():you've|you have}

=== function You_will() ===
{warm():You'll|You will}

=== function You_would() ===
{warm():You'd|You would}

=== function you_would() ===
{warm():you'd|you would}
