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

  /// Makes a report.
  public init(missing: [Missing] = []) { self.missing = missing }

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
    var writer = SaveWriter(state, initial: initial, isExtended: true)
    return writer.game()
  }

  /// Writes the playthrough as the state of a saved game that has more in it.
  package func writeState(to writer: inout JSONWriter) {
    var inner = SaveWriter(state, initial: initial, isExtended: true)
    writer.raw(inner.stateAlone())
  }

  /// The playthrough in the reference's own format, which other ink engines read (runtime §250).
  public func saveForReference() -> [UInt8] {
    var writer = SaveWriter(state, initial: initial, isExtended: false)
    return writer.stateAlone()
  }

  /// Goes on with a saved game, be it ours or the reference's.
  ///
  /// If the file cannot be read, the playthrough stays as it is. Watchers are told of every variable and trait that is
  /// no longer what it was.
  ///
  /// - Returns: What the game speaks of that the story no longer has.
  /// - Throws: `LoadError` when the file is damaged or is no saved game.
  @discardableResult
  public mutating func restore(_ game: some Sequence<UInt8>) throws(LoadError) -> RestoreReport {
    var reader = SaveReader(initial: initial, limits: limits)
    let before = state
    state = try reader.read(Array(game))
    tellOfReplacement(before)
    return reader.report
  }
}

extension StoryState {
  /// The state as a saved game, as `Story.save()` writes it.
  public func save() -> [UInt8] {
    var writer = SaveWriter(self, initial: StoryState(beginning: program, seed: 0), isExtended: true)
    return writer.game()
  }

  /// Loads a saved game, be it ours or the reference's.
  ///
  /// ```swift
  /// let kept = undoStack.map { $0.save() }
  /// let loaded = try kept.map { try StoryState(loading: $0, of: program) }
  /// ```
  ///
  /// - Parameters:
  ///   - game: The bytes.
  ///   - program: The story that the state is to be one of.
  ///   - report: What the game speaks of that the story no longer has is added to it.
  /// - Throws: `LoadError` when the game is damaged or is none.
  public init(
    loading game: some Sequence<UInt8>, of program: Program, report: inout RestoreReport
  ) throws(LoadError) {
    let initial = StoryState(beginning: program, seed: 0)
    var reader = SaveReader(initial: initial, limits: StoryLimits())
    self = try reader.read(Array(game))
    report.missing += reader.report.missing
  }

  /// Loads a saved game, and leaves out whatever the story no longer has.
  ///
  /// - Throws: `LoadError` when the game is damaged or is none.
  public init(loading game: some Sequence<UInt8>, of program: Program) throws(LoadError) {
    var report = RestoreReport()
    self = try StoryState(loading: game, of: program, report: &report)
  }
}

#if !hasFeature(Embedded)
  extension RestoreReport: Codable {}

  extension RestoreReport.Missing: Codable {
    private enum Kind: String, CodingKey {
      case variable, listItem, visits, place, choice
    }

    /// Reads an object with one member, whose name is the kind: `{"variable": "coins"}`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Kind.self)
      guard let kind = container.allKeys.first else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "What is missing names its kind."))
      }
      let words = try container.decode(String.self, forKey: kind)
      switch kind {
      case .variable: self = .variable(words)
      case .listItem: self = .listItem(words)
      case .visits: self = .visits(words)
      case .place: self = .place(words)
      case .choice: self = .choice(words)
      }
    }

    /// Writes an object with one member, whose name is the kind.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Kind.self)
      switch self {
      case .variable(let name): try container.encode(name, forKey: .variable)
      case .listItem(let name): try container.encode(name, forKey: .listItem)
      case .visits(let path): try container.encode(path, forKey: .visits)
      case .place(let path): try container.encode(path, forKey: .place)
      case .choice(let words): try container.encode(words, forKey: .choice)
      }
    }
  }
#endif
