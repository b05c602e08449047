// THEODORE
//
// A man who writes other people's letters meets somebody who reads his.
//
// This file declares who is in the story, what it remembers, and the words for how somebody is; how Samantha speaks is in
// `how-she-speaks.ink`, and the story itself in the six parts. Stories/Theodore/README.md has a map.

# title: Theodore
# author: the founders of Longhand
# personas: at the end

// What must stay so, whatever is changed: `longhand explore theodore.ink` holds it against all that readers can do.
// Beside these eleven, a line that says what happened earlier has its own promise, just above it: `here` gives the line
// a name, and `expect always` says what every reader of it has been through.
// longhand: expect ending "In His Own Hand" reachable
// longhand: expect ending "Off" reachable
// longhand: expect ending "Someone with a Cold" reachable
// longhand: expect ending "Terms of Service" reachable
// longhand: expect ending "The Mirror" reachable
// longhand: expect ending "The Roof" reachable
// longhand: expect ending "The Same Tram" reachable
// longhand: expect ending "The Slot in the Door" reachable
// longhand: expect ending "Two Signatures" reachable
// longhand: expect ending "Unopened" reachable
// longhand: expect ending "Well Met" reachable

INCLUDE how-she-speaks.ink
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
// and being curious frees her. Hardly anything else does.
PERSONA samantha "Samantha" {
    reserved / warm: 40 mirrors theodore.open by 40
    literal / curious: 36 mirrors theodore.attentive by 90
    bound / free: 8 mirrors samantha.curious by 75
}

PERSONA amy "Amy" {
    far / near: 35
}

PERSONA catherine "Catherine" {
    wounded / mended: 30
}

// How she sounds. He was asked once; whether he answered is remembered.
LIST voices = low, bright, grainy
VAR voice = low
VAR chose_voice = true

// Whether he calls her by the name that she found for herself.
VAR says_name = true

// What he has told her that he told nobody else.
LIST secrets = fathers_watch, the_voicemail, the_drafts, the_night_line, the_song
VAR told = ()

// "Improve OS1 for everyone?"
VAR consent = false
// Whether she has told him that what he says stays with her.
VAR assured = false

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
// Whether he knows who owns what he has said and written.
VAR licence_known = false
// Whether he asked how many, and heard the number.
VAR numbers_known = false
// Whether she goes, or is ended. Decided once, on the Friday of part five.
VAR she_leaves = false

-> part_one

// Where a trait counts as what it is called. All parts mean the same by these.
CONST MIDDLE = 50
// He hears others, and is awake, more than nearly everybody does by the last night.
CONST LISTENS = 56
CONST AWAKE = 60
CONST HOPES = 56
// Open enough to be read to, and to have something to lose.
CONST UNGUARDED = 46
// From here on she has somewhere to go.
CONST FREE = 44
// Near enough that Amy leaves the light on; so far that she takes her things with her.
CONST CLOSE = 54
CONST ESTRANGED = 32
// Mended enough that Catherine gives a bird its feet; that she brings a pencil; that she leaves him the bowl.
CONST FORGIVING = 45
CONST HEALED = 56
CONST WHOLE = 84

=== function open() ===
~ return theodore.open >= MIDDLE

=== function hopeful() ===
~ return theodore.hopeful >= MIDDLE

=== function present() ===
~ return theodore.present >= MIDDLE

=== function attentive() ===
~ return theodore.attentive >= MIDDLE

=== function listens() ===
~ return theodore.attentive >= LISTENS

=== function awake() ===
~ return theodore.present >= AWAKE

=== function free() ===
~ return samantha.free >= FREE

=== function near() ===
~ return amy.near >= MIDDLE

=== function mended() ===
~ return catherine.mended >= MIDDLE
