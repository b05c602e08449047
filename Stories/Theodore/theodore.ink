// THEODORE
//
// A man who writes other people's letters meets somebody who reads his.
//
// This file declares who is in the story and what it remembers; the story itself is in the six parts that it includes.
// Stories/Theodore/README.md has a map.

# title: Theodore
# author: the founders of Longhand
# personas: at the end

INCLUDE letter-one.ink
INCLUDE letter-two.ink
INCLUDE letter-three.ink
INCLUDE 1-letters.ink
INCLUDE 2-hello.ink
INCLUDE 3-the-city.ink
INCLUDE 4-the-papers.ink
INCLUDE 5-the-others.ink
INCLUDE 6-the-first-tram.ink


// Who he is when the evening begins. Every choice moves some of this.
PERSONA theodore "Theodore" {
    guarded / open: 30
    resigned / hopeful: 25
    absent / present: 35
    // Inward: he hears himself. Attentive: he hears whoever is there.
    inward / attentive: 30
}

// She was made to mirror him, and these three lines are why she outgrows him: his attention makes her curious,
// and being curious frees her. Nothing in the story needs to say so.
PERSONA samantha "Samantha" {
    reserved / warm: 40     mirrors theodore.open by 40
    literal / curious: 40   mirrors theodore.attentive by 45
    bound / free: 8         mirrors samantha.curious by 35
}

PERSONA amy "Amy" {
    wary / trusting: 45
    far / near: 35
}

PERSONA catherine "Catherine" {
    wounded / mended: 30
}


// How she sounds. He chose it once and was asked never again.
LIST voices = low, bright, grainy
VAR voice = low

// What he has told her that he told nobody else.
LIST secrets = fathers_watch, the_voicemail, the_drafts, the_night_line, the_song
VAR told = ()

// "Improve OS1 for everyone?"
VAR consent = false

// How far it went with Lena, who has a cold.
LIST acquaintance = (unmet), met, liked, called
VAR lena = unmet

// Whether Mara came up, and how that went.
LIST standing_in = (not_asked), declined, broken_off, gone_through
VAR stand_in = not_asked

// Whether the papers have his name on them.
VAR signed = false
// What Catherine knows about whom he sees.
VAR catherine_knows = false
// Whether he and Samantha were lovers, as far as the word goes.
VAR lovers = false
// Whether he has seen his own sentence on a wall.
VAR licence_known = false
// Whether he asked how many, and heard the number.
VAR numbers_known = false


// Whether she is warm, and curious, in the part that is being told: settled at its beginning, so that she does not change
// her manner of speaking from one sentence to the next.
VAR is_warm = false
VAR is_curious = false


-> part_one


=== function settle()
    ~ is_warm = samantha.warm >= 55
    ~ is_curious = samantha.curious >= 55


// The words for how somebody is, in one place, so that all parts mean the same by them.
=== function open()
    ~ return theodore.open >= 50
=== function hopeful()
    ~ return theodore.hopeful >= 50
=== function present()
    ~ return theodore.present >= 50
=== function attentive()
    ~ return theodore.attentive >= 50
=== function warm()
    ~ return is_warm
=== function curious()
    ~ return is_curious
=== function free()
    ~ return samantha.free >= 45
=== function near()
    ~ return amy.near >= 50
=== function mended()
    ~ return catherine.mended >= 50

