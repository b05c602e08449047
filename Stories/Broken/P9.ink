PERSONA theodore "Theodore" {
}
PERSONA samantha { /* nothing */ }
-> END
