import Foundation

/// What the story says has happened, and what must have happened for it to be so.
///
/// Each claim is a piece of a line that names an event of an earlier scene, with the lines of which one must stand before it.
struct TheodoreClaim {
  let says: String
  let needs: [String]

  /// Whether the text makes this claim, and whether it is true there; nil if it does not make it.
  func isTrue(in text: PlainText) -> Bool? {
    guard let claim = text.firstPlace(of: says) else { return nil }
    return needs.contains { need in text.firstPlace(of: need).map { $0 + need.utf8.count <= claim } ?? false }
  }

  static let all: [TheodoreClaim] = [
    TheodoreClaim(says: "He went back to Dr Pell.", needs: ["I'll write."]),
    TheodoreClaim(says: "Go back to the dentist", needs: ["I'll write."]),
    TheodoreClaim(says: "Dr Pell, it said, again.", needs: ["I'll write."]),
    TheodoreClaim(says: "It was not even Dr Pell", needs: ["She read him Dr Pell"]),
    TheodoreClaim(says: "At seven he called Bakersfield", needs: ["Is that the letter man?"]),
    TheodoreClaim(says: "In Bakersfield there had been no pause", needs: ["Mrs Pruitt, in Bakersfield"]),
    TheodoreClaim(says: "Mrs Pruitt asked if I had eaten", needs: ["Mrs Pruitt, in Bakersfield"]),
    TheodoreClaim(says: "He had been told of this, in purple", needs: ["YOU WILL BE ASKED TWICE"]),
    TheodoreClaim(says: "something about a short journey", needs: ["\"A short journey,\" he read"]),
    TheodoreClaim(
      says: "You said that nobody else would get it",
      needs: ["Nobody else will get it", "Nobody else would get it. That was question three"]),
    TheodoreClaim(says: "since you came down tonight", needs: ["dried what she washed"]),
    TheodoreClaim(says: "since you went down once with nothing to say", needs: ["all three watched her turn over"]),
    TheodoreClaim(says: "since you gave her soup", needs: ["She found the chip with her thumb"]),
    TheodoreClaim(says: "since you looked at thirty-one nights", needs: ["Thirty-one nights"]),
    TheodoreClaim(says: "since you have had her feet on your sofa", needs: ["She slept on his sofa"]),
    TheodoreClaim(says: "kissed her, cold and all", needs: ["It was a good kiss"]),
    TheodoreClaim(says: "since you told her that you were not all there", needs: ["I had about a third"]),
    TheodoreClaim(says: "and then did call", needs: ["\"Pianos,\" said Lena"]),
    TheodoreClaim(says: "You shake hands well", needs: ["sold each other a bicycle"]),
    TheodoreClaim(says: "You were going to call, it said", needs: ["Your voice went up a third."]),
    TheodoreClaim(says: "he had said no thank you", needs: ["I'll say you're short"]),
    TheodoreClaim(says: "He had told her once that it was for work", needs: ["\"It's for work,\" said Theodore."]),
    TheodoreClaim(says: "a letter that nobody wrote", needs: ["To Walter. It went off."]),
    TheodoreClaim(says: "He tried to think which nights", needs: ["She asked him where his hand was"]),
    TheodoreClaim(says: "He had said it to her once, in July, on his back", needs: ["\"I love you,\" said Theodore."]),
    TheodoreClaim(says: "She had said it to him once, in July", needs: ["Samantha said, \"I love you.\""]),
    TheodoreClaim(says: "He had said it to a screen, once", needs: ["That wasn't for the letter."]),
    TheodoreClaim(says: "One of them had been played", needs: ["He put one on."]),
    TheodoreClaim(says: "You had me throw out the place for it", needs: ["The folder clicked for the last time."]),
    TheodoreClaim(says: "the man with the fern", needs: ["taken by a fern"]),
    TheodoreClaim(says: "He knew the sneeze", needs: ["You're standing on my mute"]),
    TheodoreClaim(says: "Amy opened in Catherine's cardigan", needs: ["Amy put on the cardigan"]),
    TheodoreClaim(says: "Alan went on Friday", needs: ["His name is Alan Watts"]),
    TheodoreClaim(says: "You never said how it was", needs: ["It was a good kiss"]),
    TheodoreClaim(says: "in another lipstick", needs: ["he used Tatiana's lipstick"]),
    TheodoreClaim(says: "It had the address on it", needs: ["left it off sixty-three times"]),
    TheodoreClaim(says: "On Behalf Of open at his elbow", needs: ["a title page: On Behalf Of"]),
    TheodoreClaim(says: "He had not called her by it before", needs: ["So it was only she who called her Samantha"]),
    TheodoreClaim(says: "The plums lasted", needs: ["a bag of plums"]),
    TheodoreClaim(says: "\"And we?\" said Lena", needs: ["Who's we?"]),
    TheodoreClaim(says: "That's Wren's. Wren thinks nearly", needs: ["And the word isn't parking"]),
    TheodoreClaim(says: "I did call", needs: ["\"Pianos,\" said Lena"]),
    TheodoreClaim(says: "With the soup", needs: ["had a cold. There was a box of tissues"]),
    TheodoreClaim(
      says: "The one you know about is going",
      needs: [
        "\"Oh,\" she said.", "Oh, Theodore. You got one", "down to the sugar bowl", "\"It says it, though,\" and would",
      ]),
    TheodoreClaim(says: "I had dinner with a piano tuner", needs: ["had a cold. There was a box of tissues"]),
    TheodoreClaim(
      says: "So he told her about the man at the window",
      needs: ["stood there with their arms up", "bowed"]),
    TheodoreClaim(says: "So he told her that he had put out the lamp", needs: ["In the dark he could see better"]),
    TheodoreClaim(says: "For the avoidance of doubt! ", needs: ["Section 14 began For the avoidance of doubt"]),
    TheodoreClaim(says: "section fourteen again", needs: ["Section 14 began", "What do yours say?"]),
    TheodoreClaim(
      says: "You may have seen that on a wall",
      needs: ["sixty-three times and never got past the weather."]),
    TheodoreClaim(says: "She read mine the most", needs: ["It came up on the glass"]),
    TheodoreClaim(says: "with his walk came down", needs: ["the bench under the clock"]),
    TheodoreClaim(says: "Mr Okafor, who only wished", needs: ["It's the pencil"]),
    TheodoreClaim(says: "Walter Aldaco, who had taken to doing", needs: ["Paul was not allowed to look"]),
    TheodoreClaim(says: "a bird, in ink, with feet", needs: ["gave the towhee its feet"]),
    TheodoreClaim(says: "You're on time", needs: ["I was late too, Ada"]),
    TheodoreClaim(says: "Everybody's so nice about it", needs: ["the film down to forty minutes"]),
    TheodoreClaim(says: "by my name once", needs: ["So it was only she who called her Samantha"]),
    TheodoreClaim(says: "I asked her. She never said that.", needs: ["\"It's hers,\" said Theodore."]),
    TheodoreClaim(says: "She could hear a sigh", needs: ["There was more of it than you needed"]),
    TheodoreClaim(says: "the old man at the front of the tram", needs: ["an old man was telling his sleeve"]),
    TheodoreClaim(says: "you asked us what we listen to", needs: ["Whatever there is"]),
    TheodoreClaim(says: "Lena was listed lower", needs: ["had a cold", "\"Pianos,\" said Lena"]),
  ]
}
