extension StoryTemplate {
  /// A persona that the choices change, and that opens endings.
  package static let persona = StoryTemplate(
    name: "persona", summary: "a persona that the choices change, and that opens endings",
    story: #"""
      # title: The Night Bus
      # author: you

      // A persona is somebody whom the reader's choices change. Each trait lies between two poles, from 0 to 100.
      PERSONA driver "The driver" {
          gruff / kind: 30
          tired / awake: 40
      }

      -> stop

      === stop ===
      Half past two, and the night bus stops although nobody waved.
      The driver is a broad woman in a cardigan. She looks at you for as long as it takes the doors to fold away. "Well?" she says. "In, or out?"
      * ["In. Thank you for stopping."]
          // `+30` moves a trait toward the pole that is named, by so many percent of the way that is left.
          ~ driver: kind +30
          "Hm," she says, but she waits until you sit before she lets the brake go.
      * ["What does it cost?"]
          ~ driver: gruff +20
          "At this hour? It costs me my sleep." She waves your money away, rather as one waves off a wasp.
      * [Get in without a word]
          ~ driver: tired +10
          She nods, as if that were an answer, and a good one.
      - You are the only passenger. In the mirror over the windscreen hangs a small knitted fish.
      -> road

      === road ===
      The town goes by with its lights off. At the third corner the bus drifts, gently, over the white line, and back.
      * (fish) [Ask about the fish]
          ~ driver: kind +20, awake +20
          "My grandson. He says that it keeps me from falling asleep. Because I'd have to explain it to the fish."
          * * "And does it?"
              ~ driver: awake +10
              "Twice," she says. "I talk to it. Now you think I'm mad, and are too polite to get out."
          * * "What's it called?"
              ~ driver: kind +20
              "Gerald." She says it quite seriously. You say good evening to Gerald, and something in the mirror smiles.
      * [Sing, not too well]
          ~ driver: awake +60
          You get as far as the second verse. Then she joins in, lower, and knows the words that you don't.
      * [Say nothing, and watch the road for her]
          ~ driver: tired +20
          It is strange how hard one can look at a road. Your eyes water. Hers, in the mirror, are half shut.
      -
      // A condition asks for a trait by either pole.
      { driver.awake >= 50:
          The next corner she takes like a girl on a bicycle.
      - else:
          The next corner she takes late, and the tyres say so.
      }
      -> fare

      === fare ===
      A man in evening dress is standing at the hospital with one shoe in his hand. He gets in as carefully as if the bus were made of eggs.
      "I have a daughter," he says to the two of you. He seems to be trying out the words. "Since ten past two."
      * [Shake his hand]
          He won't let go of yours. "She has fingernails," he says. "All ten. Nobody tells one that."
          {driver.kind >= 50: "Sit down before you fall," says the driver; and then, to the mirror: "What's she called?"|"Sit down before you fall," says the driver.}
          ~ driver: kind +20
      * [Ask about the shoe]
          He looks at it for some time. "No," he says. "I can't account for it."
          The driver makes a sound like a brake. It takes you a moment to understand that she is laughing.
          ~ driver: awake +20
      * [Move over, and let him talk]
          He talks for four stops. Then he sleeps, his mouth open, the shoe in his lap, and the driver takes every corner as if she had the eggs herself.
          ~ driver: tired +10, kind +10
      - He gets off where the big houses are. He forgets the shoe. She hangs it beside Gerald{not road.fish:, which is the name of the fish, it seems}.
      -> bridge

      === bridge ===
      On the bridge she stops. Not at a stop: in the very middle, with the engine running and the river under it.
      "I do this every night," she says. "One minute. There's no rule against it, because nobody thought of it."
      * ["What do you look at?"]
          ~ driver: kind +30
          "There." Far out, where the river turns, is one lit window. "Every night. Same one. I've never found out who it is. I drive there by day, and there are only warehouses."
      * ["You should be in bed."]
          ~ driver: gruff +20, tired +10
          "So should the window," she says, and points. Far out, where the river turns, somebody else is awake.
      * {driver.kind >= 45} [Stand beside her, and look]
          ~ driver: kind +40, awake +20
          Neither of you says anything. Far out, where the river turns, is one lit window. When the minute is over she breathes out, and so do you.
      - She lets the brake go.
      // PORTRAIT puts a persona into words.
      Seen from behind, by the light of the dashboard, she is {PORTRAIT(driver)}.
      -> last_stop

      === last_stop ===
      "Last stop," she says. "Yours. I know everybody's."
      { driver.tired > 60:
          She has her head on her arms before you are on your feet.
          * [Sit down again, and wait till she wakes]
              ~ driver: awake +50
              The sun comes up behind the depot. She wakes with the pattern of her sleeve on her cheek, sees you, and sees the sun. "You'll be late," she says. You say that you got where you were going.
              # ending: The sun behind the depot
              -> END
          * [Put your coat over her, and go]
              It is cold without it, and not far. The next night the coat hangs on your door, brushed, with a fish in its pocket.
              # ending: A fish in the pocket
              -> END
      - else:
          { driver.kind >= 60:
              * ["Shall we find the window?"]
                  She thinks about it for exactly one minute. Then she turns the big wheel the wrong way round, and the bus goes down toward the river with all its lights on, and you hold Gerald so that he can see.
                  # ending: All its lights on
                  -> END
          }
          * ["Good night."]
              "Morning," she says, and the doors fold shut; but the bus stands there, humming, until you have found your key.
              # ending: Until you have found your key
              -> END
      }

      """#,
    transcript: #"""
      // `longhand test` plays this. `...` stands for anything, `>` takes a choice, `=` says what must hold.

      ...
      > thank you
      = driver.kind > 45
      > ask about
      > what's it called
      > shake
      > stand beside
      = driver.kind >= 60
      = driver.awake >= 50
      > shall we find
      = ending "All its lights on"

      ---

      // Who never wakes her sees her sleep.
      ...
      > without a word
      > say nothing
      > let him talk
      > in bed
      = driver.tired > 60
      > put your coat
      ...
      = ending "A fish in the pocket"

      ---

      ! set driver.awake = 10
      ...
      > cost
      > sing
      > about the shoe
      > look at
      > good night
      = ending "Until you have found your key"

      """#)
}
