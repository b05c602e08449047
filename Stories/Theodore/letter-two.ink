// LETTER TWO: Mr Okafor to his daughter Ada, after six years
//
// Composed in part three with Samantha, answered by Ada in part five, sold there too.

LIST second_openings = weather, confession, question
VAR second_opening = weather

LIST second_middles = the_bicycle, the_silence, the_recipe
VAR second_middle = the_bicycle

// Who wrote the sentence that matters: Samantha, Theodore, or neither: it was cut.
LIST second_hands = her_line, his_line, no_line
VAR second_hand = no_line

LIST second_closes = no_answer_needed, come_home, telephone_number
VAR second_close = no_answer_needed


=== letter_two
->->
