// LETTER ONE: Ines Aldaco to Walter, on fifty years
//
// Composed in part one, read back to him by Walter in part four, quoted in letter three.
// Each piece must stand beside each of the others, so none of them refers to a neighbour: eighty-one letters from
// twelve paragraphs.

LIST first_openings = rain_on_the_tram, plain_statement, complaint
VAR first_opening = rain_on_the_tram

LIST first_memories = humming, orange_tree, an_argument
VAR first_memory = humming

LIST first_unsaids = fear, thanks, apology
VAR first_unsaid = thanks

LIST first_closes = yours, as_ever, come_to_bed
VAR first_close = yours

=== letter_one ===
Dear Walter, # class: letter
{ first_opening:
- rain_on_the_tram:
    The tram leaked. You were holding a newspaper over the woman in front of you, and when you saw me you moved your arm until it covered half of her and half of me. I married you the next spring, and on Thursday that will be fifty years. I have been half dry ever since. # class: letter
- plain_statement:
    I love you. I have put it at the top where you cannot miss it, because you are a man who looks straight at the butter and tells me that we have none. On Thursday it will be fifty years. # class: letter
- complaint:
    In all this time you have not shut one drawer. I go through the house after you, closing, and so I always know what you could not find. If you stopped now I would think you had left. On Thursday it will be fifty years. # class: letter
}
{ first_memory:
- humming:
    You hum when you shave. You believe that you do it silently. You always stop at the same place, I think where the chin is, and I lie there and finish it for you. There are two of us in that song and only one of us has been told. # class: letter
- orange_tree:
    Three years to the first oranges, the man at the nursery told you. In the fourth you went back to have a word with him, and in the tenth, and then you went to his funeral, and came home, and watered it. Every spring you look up into that tree with your hands behind you, like a man meeting a train. I would not swap it for oranges. # class: letter
- an_argument:
    You will remember Fresno to the Oregon line, and not one word. At the motel you carried my bag in before your own, and you put it on the side by the window, because I like the window. I have had kinder words from you. I have never had a kinder bag. # class: letter
}
{ first_unsaid:
- fear:
    Here is what I have not said. I am afraid, and of quite a small thing: the day when one of us takes out two forks, and looks at them. You have asked me if they were clean. # class: letter
- thanks:
    Here is what I have not said. The winter my mother took so long, you drove me to her every Sunday and sat in the car, and told me you liked the radio. You do not like the radio. Thank you. # class: letter
- apology:
    Here is what I have not said. When they offered you Chicago I told you I would go if you wanted to, in the voice that I use for the dentist. You turned it down that night and said it was the weather. I have let it be the weather. I am sorry, Walter. I was so glad. # class: letter
}
{ first_close:
- yours:
    People sign themselves Yours to the gas company. I have thought it over, and in this case it is accurate. # class: letter
    Yours, # class: letter
- as_ever:
    I do not want anything for the day itself. I would like it to be an ordinary one, with the soup. # class: letter
    As ever, # class: letter
- come_to_bed:
    It is late, and there is light under your door, and a drawer has just been opened. The rest will keep. # class: letter
    Come to bed. # class: letter
}
Ines # class: letter
->->

// The player's own lines, for whoever quotes them later: no quotation marks, no full stop.
=== function first_memory_words() ===
{ first_memory:
- humming: There are two of us in that song
- orange_tree: I would not swap it for oranges
- an_argument: I have never had a kinder bag
}

=== function first_unsaid_words() ===
{ first_unsaid:
- fear: The day when one of us takes out two forks
- thanks: You do not like the radio
- apology: I have let it be the weather
}
