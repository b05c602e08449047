// LETTER THREE: Theodore to Catherine, in his own name
//
// Composed in part six, with lines that come back from the other two. Two of its five paragraphs look at what the player
// chose for other people months ago; one of them says what became of it.
// As in letter one, no paragraph leans on its neighbour: three to the fifth, times what is remembered.

LIST third_openings = the_blue_bowl, the_handwriting, the_weather
VAR third_opening = the_blue_bowl

LIST third_memories = the_cold_feet, the_funeral, the_doorbell
VAR third_memory = the_cold_feet

// Whose line he lends himself: Ines's, Mr Okafor's, or nobody's.
LIST third_loans = from_ines, from_okafor, from_nobody
VAR third_loan = from_nobody

LIST third_unsaids = rain_in_the_car, her_sighs, eleven_boxes
VAR third_unsaid = rain_in_the_car

LIST third_closes = fetch_them, nothing_needed, her_thumb
VAR third_close = fetch_them

=== letter_three ===
Dear Catherine, # class: letter
{ third_opening:
- the_blue_bowl:
    I have the blue bowl. {bowl_claim == bowl_his:Schedule B says that it is mine, and I blush for Schedule B|{bowl_claim == bowl_hers:Schedule B says that it is yours, and I have gone on having onions in it|Schedule B says that neither of us wants it, which is the only untruth in the document}}. # class: letter
- the_handwriting:
    This is my handwriting. You have not had a page of it since the wedding envelopes, and you will remember that you did my half again. # class: letter
- the_weather:
    I have begun this sixty-three times and never got past the weather. {wall == his_secret and LIST_MAX(told) == the_drafts:You may have seen that on a wall; they had it from me. }It is clear, with no wind to speak of. That was the weather. # class: letter
}
{ third_memory:
- the_cold_feet:
    You got up at four to tape the birds, and came back at six with your feet like two fish, and held them a little way off so as not to wake me. I was awake every time. I lay there hoping that you would think I was asleep and do it anyway. # class: letter
- the_funeral:
    When we were eight you found a towhee under your father's window, and you had me say something over it, since I was good at that. You cried. I remember being pleased with the sentence. I have been thinking about the order of those two things. # class: letter
- the_doorbell:
    The day you left, you had given me back your keys and then you forgot your coat. You had to ring. I knew that it was you, and I pressed the button and said: Who is it? # class: letter
}
{ third_loan:
- from_ines:
    { first_unsaid:
    - fear:
        Once I wrote for another man's wife about the day when one of us takes out two forks. I was told it was very fine. It comes on a Tuesday, and you put one back. # class: letter
    - thanks:
        Once I wrote for another man's wife: You do not like the radio. I had that from you. All that spring you waited in the car outside my office, and said that you had papers to mark. You do not mark papers in the dark. # class: letter
    - apology:
        Once I wrote for another man's wife: I have let it be the weather. She only had Chicago on her conscience. I had Ithaca, and your laboratory, and I told you to go if you wanted to, in a voice. I have let it be the snow. # class: letter
    }
- from_okafor:
    {
    - second_hand == her_line:
        I helped an old man this year to write to his daughter. The best line in it was not his and not mine. {second_her_line()} I have nothing as good for you. # class: letter
    - second_hand == his_line and second_own == overheard:
        This year I wrote, for an old man: {second_his_line()} I heard your van. I was on the telephone to a client, and I went on helping her to choose the paper. # class: letter
    - second_hand == his_line:
        This year I wrote, for a man who had quarrelled with his daughter, that he was late for years, in the same house. He was too polite to tell me that it was not his. # class: letter
    - else:
        I helped an old man this year to write to his daughter, and the best of it was what we left out. I have left something out of this as well. # class: letter
    }
- from_nobody:
    I had four lines ready for this place, out of other people's letters. They are in the basket, and I can see them from here. # class: letter
}
{ third_unsaid:
- rain_in_the_car:
    What I have not said is this. You would come in and tell me that it was raining in the car, and I would say something about rain. You wanted somebody to look at the car. I am sorry. # class: letter
- her_sighs:
    // longhand: here she_could_hear
    // longhand: expect always later and hello at she_could_hear
    What I have not said is this. {catherine_knows:The one you know about is going. I do not ask you to be sorry.|There has been somebody. You would have things to say about it, and most of them would be right.} She could hear a sigh. I lived for eight years beside your sighs and took them for breathing. # class: letter
- eleven_boxes:
    What I have not said is that I was angry. You left eleven boxes, so as not to have gone. There is one that I have hit with the same toe so often that I say good morning to it. # class: letter
}
{ third_close:
- fetch_them:
    The tapes in your boxes are dry and I have put a cloth over them. Come on a Saturday. I can be in or out, if you will say which. # class: letter
- nothing_needed:
    You need not answer. {second_close == no_answer_needed:I wrote that for a client once, and she answered by return. I do not mean it as a trick.|I know how that sounds from a man in my line of work.} # class: letter
- her_thumb:
    There is a chip in the rim of the blue bowl, where your thumb goes. I tried mine. It is not my chip. # class: letter
}
Theodore # class: letter
->->
