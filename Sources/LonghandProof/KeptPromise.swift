import LonghandExplorer
import LonghandRuntime

/// What became of a promise.
package struct KeptPromise: Sendable {
  /// What became of it.
  package enum Verdict: Hashable, Sendable {
    /// It is kept, and why that is certain.
    case kept(String)
    /// It is broken: how, and in which playthrough if it takes one to see it.
    case broken(String, Witness?)
    /// It is not known.
    case undecided(String)
    /// It speaks of something that never happens, so it says nothing.
    case empty(String)
    /// It cannot be read.
    case wrong(String)

    /// The word for it, the same in every report.
    package var word: String {
      switch self {
      case .kept: "kept"
      case .broken: "broken"
      case .undecided: "undecided"
      case .empty: "empty"
      case .wrong: "wrong"
      }
    }

    /// What is said of it.
    package var reason: String {
      switch self {
      case .kept(let words), .broken(let words, _), .undecided(let words), .empty(let words), .wrong(let words): words
      }
    }
  }

  /// The promise.
  package var promise: Promise
  /// Where it stands.
  package var place: StoryPlace
  /// What became of it.
  package var verdict: Verdict

  /// Whether it says that something is out of reach.
  package func expects(unreachable item: StoryItem) -> Bool {
    guard case .reach(let target, isReachable: false) = promise.claim else { return false }
    switch target {
    case .ending(let name): return item.kind == .ending && item.name == name
    case .choice(let name): return item.kind == .choice && item.name == name
    case .place(let name): return item.name == name || item.name.split(separator: ".").last.map { String($0) } == name
    }
  }
}
