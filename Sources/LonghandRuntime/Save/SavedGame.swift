/// The format of saved games: a JSON object with the version under `longhandGame` and the story's state under `state`.
///
/// A game that somebody plays is the same object with more in it, such as the moves that led there.
package enum SavedGame {
  /// The version that this engine writes; it reads all before it.
  package static let version: Int32 = 2
}

/// What a saved game speaks of that the story, edited since, no longer has.
public struct RestoreReport: Hashable, Sendable {
  /// One thing that is gone.
  public enum Missing: Hashable, Sendable {
    /// A variable that the story no longer declares; its value was left out.
    case variable(String)
    /// A list item that the story no longer declares.
    case listItem(String)
    /// A place that was visited; how often is forgotten.
    case visits(String)
    /// A place where flow stood, or would return to; it goes on as near as possible.
    case place(String)
    /// A choice that was offered, by its words.
    case choice(String)
  }

  /// Everything that is gone, in the order of the file.
  public var missing: [Missing] = []

  /// Whether everything found its place.
  public var isComplete: Bool { missing.isEmpty }
}

extension RestoreReport.Missing: CustomStringConvertible {
  /// What is gone, in one sentence.
  public var description: String {
    switch self {
    case .variable(let name): "The story no longer has a variable `\(name)`; its value was left out."
    case .listItem(let name): "The story no longer has a list item `\(name)`; it was left out."
    case .visits(let path): "The story no longer counts visits of `\(path)`; they were forgotten."
    case .place(let path): "The place `\(path)` is no longer in the story."
    case .choice(let words): "The choice \"\(words)\" is no longer in the story."
    }
  }
}

extension Story {
  /// The playthrough as a saved game, keyed by names and paths so that it survives changes of the story.
  public func save() -> [UInt8] {
    var writer = SaveWriter(self, isExtended: true)
    return writer.game()
  }

  /// Writes the playthrough as the state of a saved game that has more in it.
  package func writeState(to writer: inout JSONWriter) {
    var state = SaveWriter(self, isExtended: true)
    writer.raw(state.stateAlone())
  }

  /// The playthrough in the reference's own format, which other ink engines read (`R250`).
  public func saveForReference() -> [UInt8] {
    var writer = SaveWriter(self, isExtended: false)
    return writer.stateAlone()
  }

  /// Goes on with a saved game, be it ours or the reference's.
  ///
  /// If the file cannot be read, the playthrough stays as it is.
  ///
  /// - Returns: What the game speaks of that the story no longer has.
  /// - Throws: `LoadError` when the file is damaged or is no saved game.
  @discardableResult
  public mutating func restore(_ game: [UInt8]) throws(LoadError) -> RestoreReport {
    var reader = SaveReader(self)
    state = try reader.read(game)
    return reader.report
  }
}
