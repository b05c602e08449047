// LETTER ONE: Ines Aldaco to Walter, on fifty years
//
// Composed in part one, read back to him by Walter in part four, quoted in letter three.

LIST first_openings = rain_on_the_tram, plain_statement, complaint
VAR first_opening = rain_on_the_tram

LIST first_memories = humming, orange_tree, an_argument
VAR first_memory = humming

LIST first_unsaids = fear, thanks, apology
VAR first_unsaid = thanks

LIST first_closes = yours, as_ever, come_to_bed
VAR first_close = yours


=== letter_one
->->
