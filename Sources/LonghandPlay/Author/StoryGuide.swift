import LonghandRuntime

/// What somebody knows of a story beyond the game that is played: how readers come to a place, and what opens a choice.
///
/// The library plays and knows neither; a host that explores stories hands it in (`GameHost.guide`).
package struct StoryGuide {
  /// The pasts with which readers come to a place; nil where the story has no such place.
  package var pasts: (_ place: String, _ story: Story) -> Pasts?
  /// For each choice that is hidden where a story stands, what opens it, in the same order.
  package var openings: (_ hidden: [HiddenChoice], _ story: Story) -> [Opening]

  /// Makes a guide.
  package init(
    pasts: @escaping (_ place: String, _ story: Story) -> Pasts?,
    openings: @escaping (_ hidden: [HiddenChoice], _ story: Story) -> [Opening]
  ) {
    self.pasts = pasts
    self.openings = openings
  }

  /// The pasts of a place.
  package struct Pasts: Sendable {
    /// How many playthroughs came there, and how many were tried.
    package var count: Int
    package var total: Int
    /// The distinct pasts, the most frequent first.
    package var all: [Past]

    package init(count: Int, total: Int, all: [Past]) {
      self.count = count
      self.total = total
      self.all = all
    }
  }

  /// One way to have come to a place.
  package struct Past: Hashable, Sendable {
    /// Of those who come there, how many in a thousand come so.
    package var share: Int
    /// What is so then and not with other pasts, such as `lamp is true`.
    package var facts: [String]
    /// What chance begins with, and the choices to take, from 0.
    package var seed: Int
    package var choices: [Int]

    package init(share: Int, facts: [String], seed: Int, choices: [Int]) {
      self.share = share
      self.facts = facts
      self.seed = seed
      self.choices = choices
    }
  }

  /// What opens a choice that is hidden.
  package enum Opening: Hashable, Sendable {
    /// These choices from where the story stands, from 0, and no fewer.
    case here([Int])
    /// None from where the story stands, but these from the beginning; whether it is certain that there are none.
    case fromBeginning([Int], seed: Int, isLostHere: Bool)
    /// Nothing, whatever a reader does.
    case never
    /// Nobody knows.
    case unknown
  }
}
