extension StoryTemplate {
  /// Plain ink: choices, places, conditions, endings.
  package static let minimal = StoryTemplate(
    name: "minimal", summary: "plain ink: choices, places, conditions, endings",
    story: #"""
      # title: The Last Ferry
      # author: you

      // A story in ink: text, choices with `*` and `+`, places with `===`, and `->` to go there.
      // Play it with `longhand play`, or with `longhand watch` while you change it.

      VAR coins = 3

      -> landing

      === landing ===
      The last ferry goes at nine. It is a quarter to, and raining, and the hut with the tickets is shut.
      On the bench under its roof somebody has left an umbrella: green, long, with a duck's head for a handle.
      You have {coins} coins in your pocket, and no hat.
      * (taken) [Take the umbrella]
          You open it. It is far too big for one person, and it smells of oranges.
          -> ticket
      * [Leave it where it is]
          It is not yours. The duck watches you go back out into the rain, and seems to think you a fool.
          -> ticket

      === ticket ===
      // The name of a place in a condition counts how often the reader has been there; that of a choice, too.
      A boy comes along the quay with a tin cup and a roll of tickets. He is perhaps ten, and dressed as a captain.
      "Two coins," he says. "Or a good story. My father says I may take either."
      * [Pay two coins]
          ~ coins -= 2
          He tears off a ticket and bites both coins, one after the other, as captains do.
      * (told) [Tell him a story]
          You tell him about the whale that came up the river when you were small, as far as the second bridge, and how the whole town stood on it without a word.
          "Is that true?" he asks.
          * * "Every word."
              "Then it's worth more than two coins," says the boy, and puts one of his own into your hand.
              ~ coins += 1
          * * "Only the whale."
              He considers that. "The whale's the best part," he says, and tears off a ticket.
      * [Ask who left the umbrella]
          "Mrs Amsel," says the boy at once. "She leaves it every night, for whoever has to wait. And every night somebody takes it across, and next morning it comes back on the first boat." He looks at you. "So far."
          He gives you a ticket without another word, as if that had been the price.
      - Behind him the ferry has put its lights on.
      -> crossing

      === crossing ===
      It is warm in the cabin. There is one other passenger: an old woman with a bag of oranges, asleep, or pretending.
      {landing.taken: You stand the umbrella in the corner, where it drips. One of her eyes opens, looks at the duck, and closes again.|Water runs out of your sleeves. One of her eyes opens, and looks you over, and closes again.}
      * {ticket.told} [Sit where the boy can see you through the glass]
          He salutes. You salute back. Then he tells the story of the whale to a sailor, with his arms, and in his version it sings.
      * [Sit down opposite]
          For a while there is only the engine. "It is a short crossing," says the old woman, with her eyes shut. "People always think there will be time to say something."
      * [Stay by the door]
          The river is black and broad and covered with rings, one for every drop, each as neat as if somebody had drawn it.
      - Half-way across the engine stops. It does that, says a notice over the door; kindly do not be alarmed.
      It is so quiet that you can hear the rain on the river, and under it, very low, something else.
      * [Listen]
          It might be the chain of the anchor. It might be a voice, a long way down, that has been waiting for the engine to stop.
          {ticket.told: Behind the glass the boy has turned quite white, and is nodding at you. You never said that the whale went home.|"Every night," says the old woman. "Nobody ever asks me what it is."}
      * [Say something, so as to hear somebody]
          "Do you know what makes it stop?" you say.
          "The captain's supper," says the old woman, and the smell of frying onions comes in under the door, and you both laugh.
      - The engine coughs and begins again. Then the far bank bumps against the boat, and the door slides open on the rain.
      -> shore

      === shore ===
      { landing.taken:
          * [Put the umbrella on the bench for the morning boat]
              There is a bench here too, under a roof just like the other. You lay the umbrella down. The duck looks across the river, the way it came.
              "Good," says a voice behind you. The old woman puts an orange into your hand and walks off into the rain, without hurry, bareheaded.
              # ending: On the first boat
              -> END
          * [Hold it over the old woman]
              "Three streets," she says. "You'll be wet going back."
              You are. But for three streets you walk under a duck's head in a smell of oranges, and she tells you who made it, and for whom, and why it is so big.
              # ending: Room for two
              -> END
      - else:
          * [Walk home through the rain]
              At the corner somebody falls into step beside you and holds out half a newspaper. It is the boy. "Captains have to see people home," he says. "It's in the rules."
              # ending: In the rules
              -> END
          * {coins > 0} [Buy an orange from the old woman]
              "They are not for sale," she says, and gives you one. You eat it walking. By the third street you notice that you have stopped minding the rain.
              # ending: Not for sale
              -> END
      }

      """#,
    transcript: #"""
      // A test: what a reader sees and does. `longhand test` plays it.
      // `...` stands for anything, `>` takes a choice, `=` says what must hold.

      ...
      You have 3 coins in your pocket, and no hat.
      > take
      ...
      > tell him
      ...
      > every word
      = coins == 4
      ...
      Behind him the ferry has put its lights on.
      ...
      > sit where
      ...
      > listen
      ...
      > put the umbrella
      = ending "On the first boat"

      ---

      ...
      > leave it
      > pay
      = coins == 1
      = choices 2
      > opposite
      > say something
      = choices 2
      > walk home
      = ending "In the rules"

      ---

      ...
      > take
      > ask who
      > by the door
      > listen
      > hold it
      ...
      = ending "Room for two"

      """#)
}
