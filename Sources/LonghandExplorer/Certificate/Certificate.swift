import LonghandRuntime
import LonghandSource

/// What holds at each place of a story, from which anyone can check step by step that some things are out of reach.
///
/// It is what a search over places came to in the end, and not how. Who checks it needs no search: at each place, and for
/// each choice there, the story is run on once with what the certificate says that everything may hold, and stops where
/// the certificate says no less.
package struct Certificate: Hashable, Sendable {
  /// Tells one story from another.
  package var program: String
  /// What functions of the host return, by name.
  package var externals: [String: ClosedRange<Int32>] = [:]
  /// The conditions that are taken for granted wherever a choice is to be made.
  package var assumptions: [String] = []
  /// What it consists of: each holds for the whole story, and each may leave out something else.
  package var parts: [Part] = []
  /// What is out of reach.
  package var claims: [Claim] = []

  /// What holds wherever a choice is to be made.
  package struct Part: Hashable, Sendable {
    /// The pass of the explorer that found it.
    package var name: String
    /// Whether each choice is a place of its own, so that it is not told apart which are offered together.
    package var splitsChoices: Bool
    /// Whether callers may be left out to which flow never returns.
    package var isCut: Bool
    /// The places, each once.
    package var places: [Place]
  }

  /// A place where a choice is to be made.
  package struct Place: Hashable, Sendable {
    /// The choices that were met there, each in the numbers of `Location.shape(ofChoice:)`.
    package var choices: [[Int32]]
    /// The values that are left over on the evaluation stack.
    package var leftOver: [PlainValue]
    /// Everything of which it is said what it holds, by its number; nothing else may be read from here on.
    package var slots: [Int]
    /// What of it is told apart by its values.
    package var apart: [Int]
    /// What each slot may hold: in one of these ways, for all slots together.
    package var states: [[CertifiedSet]]
  }

  /// Something that is out of reach.
  package struct Claim: Hashable, Sendable {
    package var kind: StoryItem.Kind
    package var name: String
    package var path: String

    package init(kind: StoryItem.Kind, name: String, path: String) {
      self.kind = kind
      self.name = name
      self.path = path
    }

    /// What is claimed, in words.
    package var words: String { "\(kind.rawValue) '\(name.isEmpty ? path : name.onOneLine)'" }

    init(_ item: StoryItem) { self.init(kind: item.kind, name: item.name, path: item.path) }
  }

  package init(program: String) { self.program = program }
}

extension Explorer.Options {
  /// What functions of the host return, as exploring machines take it.
  var certifiedExternals: [String: ClosedRange<Int32>] {
    externals.mapValues { Int32(clamping: $0.lowerBound)...Int32(clamping: $0.upperBound) }
  }

  /// The plan of a machine to which nothing is known of a program but what the options take for granted.
  func plainPlan(_ program: Program) -> ExplorationPlan {
    var plan = ExplorationPlan(program)
    plan.take(externals: externals)
    plan.partsEveryRun = partsEveryRun
    plan.assumptions = assumptions.map { $0.probe }
    return plan
  }
}
