extension StoryTemplate {
  /// Letters written for others: a list, a persona, choices that come back.
  package static let letters = StoryTemplate(
    name: "letters", summary: "letters written for others: a list, a persona, choices that come back",
    story: #"""
      # title: Letters, While You Wait
      # author: you

      // Letters written for others: what is written decides what becomes of it. Lists keep what a letter holds.
      LIST lines = sorry, longing, weather, truth

      VAR letter = ()

      PERSONA mila "Mila" {
          proud / open: 25
          bitter / hopeful: 30
      }

      -> stall

      === stall ===
      Your stall stands between the fish and the keys. The sign says LETTERS, WHILE YOU WAIT, and under it, smaller: ALSO THE KIND ONE CANNOT WRITE ONESELF.
      A woman of about sixty has read it three times. Now she sits down and puts her bag on her knees like a small dog.
      "To my sister," she says. "We have not spoken for eleven years. I don't remember why. She will."
      * ["What would you like to say to her?"]
          ~ mila: open +20
          "If I knew that," says the woman, "I should buy a stamp, and not you." But she takes off her gloves.
      * ["Eleven years is long."]
          ~ mila: bitter +10
          "It is not long. It is one quarrel and then ten years of mornings." She looks at the fish.
      * [Put paper before you, and wait]
          ~ mila: open +10
          People tell a blank page more than they tell a face. "Mila," she says after a while. "That's me. She is Ada."
      - You dip the pen. It is a steel one; they like to hear it.
      -> writing

      === writing ===
      { LIST_COUNT(letter):
      - 0: "Dear Ada," you write. That much is safe. And then?
      - 1: The first lines stand there and dry. Mila reads them upside down. And then?
      }
      // The choices come back until the letter holds two of them.
      * [That the plum tree still stands]
          ~ letter += weather
          "The plum tree has come through another winter," you write, "and leans toward your window as it always did."
          {letter ? longing: Mila puts a finger on the words, carefully, so as not to smudge them.|"She planted it," says Mila. "I only water it."}
          ~ mila: hopeful +20
      * [That she is sorry]
          ~ letter += sorry
          "I am sorry," you write. "I no longer know for what, which is a poor sort of sorry, but it is all there."
          "All there," Mila repeats. She laughs, once, rather to her own surprise.
          ~ mila: open +40
      * [That the house is quiet]
          ~ letter += longing
          "It is very quiet here," you write. "I set two cups out this morning, and had to put one back."
          Mila says nothing. She is looking at the keys, all of them, row upon row.
          ~ mila: open +30, hopeful +10
      * [That there are things which must be said first]
          ~ letter += truth
          "Before all else," you write, "I was right." You look up. "About the piano," says Mila. So you write that too, and that being right for eleven years has been no use to her.
          "Is that what it was?" you ask. "Yes," says Mila slowly. "Good heavens. The piano."
          ~ mila: bitter +20, open +30
      -
      {LIST_COUNT(letter) < 2: -> writing}
      -> signing

      === signing ===
      You turn the sheet round for her. She reads with her lips.
      // PORTRAIT puts a persona into words.
      While she does you look at her, as one looks at weather: {PORTRAIT(mila)}.
      * {letter ? truth} ["Strike the piano out?"]
          "No," she says. "She'd only think that I had become somebody else."
          ~ mila: open +20
      * {mila.open >= 50} ["Will you sign with your own hand?"]
          ~ mila: open +30, hopeful +20
          She takes the pen as if it were hot. She writes her name; and then, quite fast, something under it which you do not read, since that is the other half of your trade.
      * ["Shall I sign for you?"]
          ~ mila: proud +30
          "You have a nicer hand," she says. You write Mila. It looks like anybody's.
      * {mila.open < 50} [Tell her what it costs]
          ~ mila: proud +10
          She pays in small coins, counted out beforehand. She had known to the penny what it would cost, and came all the same.
      - She folds it, and folds it again, until it is the size of a stamp, and then has to unfold it to get it into the envelope.
      -> after

      === after ===
      It is three weeks before you see that bag again.
      { letter ? (sorry, longing):
          Two women are carrying it, one handle each, and quarrelling about which way the fish is.
          # ending: One handle each
          -> END
      }
      { mila.open >= 60:
          "She wrote back," says Mila. "One line." She puts it in front of you. TUNE IT, AND I SHALL COME. "So I need another letter. To a man who tunes pianos. That one I shall write myself; you may lend me the pen."
          # ending: Tune it
          -> END
      }
      { mila.hopeful >= 40:
          Mila buys fish. She nods to you. At the corner she turns back and says: "Nothing yet. But the post's been slow. Everybody says so." Nobody has said so, and you tell her that everybody does.
          # ending: The post is slow
          -> END
      }
      She goes by on the other side, between the buckets and the flowers, with her gloves on. Your sign creaks. You think that you might take the second line off it, or else make it larger.
      # ending: With her gloves on
      -> END

      """#,
    transcript: #"""
      // `longhand test` plays this. `...` stands for anything, `>` takes a choice, `=` says what must hold.

      ...
      > what would
      > she is sorry
      = letter ? sorry
      > quiet
      = LIST_COUNT(letter) == 2
      > own hand
      ...
      = ending "One handle each"

      ---

      ...
      > eleven years
      > must be said
      ...
      > plum tree
      > shall i sign
      = mila.proud > 30
      ...

      """#)
}
