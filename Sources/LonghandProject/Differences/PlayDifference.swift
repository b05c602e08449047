/// What playing two versions of a story shows: who of the readers of the old one can still play on, and where the endings
/// lie now.
package struct PlayDifference: Sendable {
  /// A choice point of the old version at which a saved game no longer finds its place in the new one.
  package struct LostSave: Sendable {
    /// The knot or stitch; empty for what stands before the first knot.
    package var knot: String
    /// The choices that were offered.
    package var offered: [String]
    /// Which of these are no longer there.
    package var lost: [String]
    /// What is gone beside them, each in a sentence.
    package var missing: [String]
    /// What the player is offered in their place; empty where the game stops.
    package var offeredNow: [String]
    /// The first words that are told before that.
    package var toldFirst: String?
    /// In how many of the playthroughs it was come to.
    package var count: Int
  }

  /// A transcript that no longer runs.
  package struct BrokenTranscript: Sendable {
    /// Its name, and which run of it where it has several.
    package var name: String
    /// The line of the transcript where they part.
    package var line: Int
    /// What differs, in a sentence.
    package var message: String
    /// Whether it was written anew since, and passes.
    package var isUpdated: Bool
  }

  /// Where playthroughs of the old version can no longer be played, choice by choice.
  package struct Divergence: Hashable, Sendable {
    /// The knot or stitch of the old version.
    package var knot: String
    /// The choice that is no longer offered there.
    package var choice: String
    /// How many playthroughs part there.
    package var count: Int
  }

  /// The share of readers who come to an ending.
  package struct EndingShare: Hashable, Sendable {
    package var name: String
    package var before: Double
    package var after: Double
  }

  /// How many playthroughs of each version were made.
  package var plays = 0
  /// What they are numbered from.
  package var seed = 1
  package var endings: [EndingShare] = []
  /// The words that the reader in the middle sees, before and after.
  package var words: (before: Int, after: Int)?
  package var choices: (before: Int, after: Int)?
  /// How many playthroughs of the old version were tried in the new one.
  package var replays = 0
  /// How many of them can be played to their end, choice by choice.
  package var replayed = 0
  package var divergences: [Divergence] = []
  /// How many different choice points saves were made at.
  package var savePoints = 0
  package var lostSaves: [LostSave] = []
  package var transcripts: [BrokenTranscript] = []
  /// How many transcripts of the old version passed with it.
  package var passedTranscripts = 0
  /// What the explorer says of endings, where it was asked: name, verdict before, verdict after.
  package var verdicts: [(name: String, before: String?, after: String?)] = []

  package init() {}

  /// Whether something that went well no longer does.
  package var isBreaking: Bool {
    !lostSaves.isEmpty || transcripts.contains { !$0.isUpdated }
      || verdicts.contains { $0.before == "reached" && $0.after != nil && $0.after != "reached" }
  }
}
