// LETTER TWO: Mr Okafor to his daughter Ada, after six years
//
// Composed in part three with Samantha, answered by Ada in part five, sold there too.
// The lines are functions, so that whoever quotes them later quotes what was written.

LIST second_openings = weather, confession, question
VAR second_opening = weather

LIST second_middles = the_bicycle, the_silence, the_recipe
VAR second_middle = the_bicycle

// Who wrote the sentence that matters: Samantha, Theodore, or neither: it was cut.
LIST second_hands = her_line, his_line, no_line
VAR second_hand = no_line

// Which Samantha proposed her line. Kept, because she will be somebody else by the time it is quoted.
LIST second_voices = does_the_sum, wonders_about_it, waits_for_a_bus, has_been_waiting
VAR second_voice = does_the_sum

// Where his own line came from: from listening to Mr Okafor, or from nearer home.
LIST second_owns = overheard, his_own_marriage
VAR second_own = overheard

LIST second_closes = no_answer_needed, come_home, telephone_number
VAR second_close = no_answer_needed

=== letter_two ===
Dear Ada, # class: letter
{second_opening_line()} # class: letter
{second_middle_line()} # class: letter
{second_heart_line()} # class: letter
{second_close_line()} # class: letter
Your father, # class: letter
Emmanuel Okafor # class: letter
->->

=== function second_opening_line() ===
{ second_opening:
- weather: There is fog in Duluth this morning, with wind off the lake. I look at your weather before I look at ours. Ours does not need looking at.
- confession: I have begun this letter fourteen times. By the second line I was always the injured party, so I shall try to get past the second line.
- question: Do you still take the stairs two at a time? Somebody did in this building on Tuesday, and I had the door open before I knew why.
}

=== function second_middle_line() ===
{ second_middle:
- the_bicycle: When you were six I ran behind you down Alder Street and told you that I was holding on. I had let go at the hedge. But I ran to the end of the street, Ada, with both my hands out, and you did not look round, and I was so pleased.
- the_silence: I lift the telephone on the second of every month and put it down again. I have done this for six years. The doctor says it is good for the shoulder.
- the_recipe: On Sundays I make your mother's groundnut soup. I measure as she did, and it is not the soup. You used to stand beside her. What did she put in, when she told me that she put in nothing?
}

=== function second_heart_line() ===
{ second_hand:
- her_line: {second_her_line()}
- his_line: {second_his_line()}
- no_line: I will not write about the cemetery. We were both there.
}

=== function second_her_line() ===
{ second_voice:
- does_the_sum: At the cemetery I said three words to you. I have done the sum. It comes to two years a word.
- wonders_about_it: I have often wondered what you did with the afternoon of the funeral, when you had driven so far and I had sent you away from it.
- waits_for_a_bus: At the cemetery it was ten minutes, Ada. I have waited longer for a bus, and thanked the driver.
- has_been_waiting: I told you at the cemetery that you were late. I had been waiting, and there was nobody else left to say it to.
}

=== function second_his_line() ===
{ second_own:
- overheard: I heard your car turn round on the gravel, and I went on shaking hands.
- his_own_marriage: I was late too, Ada. I was late for years, in the same house.
}

=== function second_close_line() ===
{ second_close:
- no_answer_needed: You need not answer this. I should only like to think of it arriving.
- come_home: Come when you like. Come late. I will keep the pot on.
- telephone_number: The number is the same. It rings in the kitchen, and I am generally standing next to it.
}
