// THE LETTER NOBODY WANTED TO SIGN
//
// Choices and gathers: how a story branches and comes together again without a single knot.

The committee of the Little Harbour Swimming Club had met to write a letter to the mayor.
It was a short letter. It said: Dear Sir, please give us back our sea.

* [Blame the dredger]
    "That dredger," said Mrs Okonjo, "has a grudge."
* [Blame the mayor]
    "He cannot swim," said Mrs Okonjo. "It begins there. It always begins there."
* [Blame nobody]
    "Let us not begin with blame," said Mrs Okonjo, who had plenty and was saving it.

// A dash at the start of a line is a gather. All the choices above it come together here.
- The letter lay on the table. Beside it lay a pen. Between the pen and the six members lay about a mile of carpet.

// More bullets make a deeper choice: it is offered inside the choice above it.
* [Push the pen towards Mr Lind]
    Mr Lind looked at it as one looks at another man's umbrella.
    * * "You write a beautiful hand."
        "For recipes," said Mr Lind.
    * * "You swim the furthest."
        "Away from things," said Mr Lind. "I swim away from things."
        // Three deep. Indentation helps the eye, nothing else.
        * * * "And what about this thing?"
            He had the grace to blush.
        * * * [Say nothing]
            The clock said it instead.
    // Two dashes gather the choices with two bullets. Only those.
    - - The pen came back across the table. It seemed to have grown heavier.
* [Push the pen towards the twins]
    "We would have to sign it twice," said one twin.
    "Or half each," said the other. "And would half count?"
    * * "Half would count[."] half," said the treasurer, and was proud of it for the rest of the year.
    * * "Then flip a coin."
        They flipped it. It rolled under the piano, where it still is.
// There is no gather with two dashes here, so both choices go on to the next single dash.

// A gather may have a name in parentheses. An arrow can come back to it.
- (round)
// The text in braces is a sequence: something else each time the story comes by.
{The window was open.|The window was still open.|The window had begun to look like an opinion.} Out there, grey and patient, lay the sea.

* [Read the letter aloud]
    It sounded better aloud. Most short things do.
    -> round
* [Add a comma]
    Dear Sir, please, give us back our sea.
    Everybody agreed that this was ruder, and an improvement.
    -> round
* [Look at the sea]
    It came in. It went out. It had never been on a committee.
    // Glue, the pair of pointed brackets, keeps two lines together.
    It did not seem <>
    to have missed much.
* [Sign it yourself]
    You were only there to bring the biscuits.
    You signed with your whole name, the middle one too.

// A gather without text just collects.
-
// A named gather counts the visits to it, and braces can ask. More about that in the next story.
{round > 1: It had taken all afternoon.|It had taken no time at all.}
Then Mrs Okonjo took off her shoes, and Mr Lind took off his watch, and the twins took off at a run.

* [Run after them]
    The letter stayed on the table. The wind read it, and turned it over, and looked for more.
* [Stay and guard the biscuits]
    There were eleven left, and then there were nine. The wind read the letter and did not say a word.

- In the evening six wet people signed it, one after the other, with their hair dripping on the ink.
The mayor framed it. He said it was the only letter that year that had smelt of anything.
-> END
