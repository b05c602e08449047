import LonghandSource
import LonghandSyntax

/// What actors speak, scene by scene, each line with what stands before and after it.
package struct RecordingScript: Sendable {
  /// The lines of a knot or a stitch.
  package struct Scene: Sendable {
    /// The knot and the stitch; empty before the first knot.
    package var place: String
    package var file: String
    package var cues: [Cue]
  }

  /// A line that somebody speaks.
  package struct Cue: Sendable {
    package var identifier: String?
    /// Who speaks; nil for the narrator.
    package var speaker: String?
    /// Each way in which it can come out.
    package var takes: [String]
    /// What stands before and after it in the file.
    package var before: String?
    package var after: String?
    /// On what it depends, in words.
    package var conditions: [String]
    package var comments: [String]
    package var file: String
    package var line: Int

    /// How many words are spoken, in all takes.
    package var wordCount: Int { takes.reduce(0) { $0 + $1.split { $0.isWhitespace }.count } }
  }

  /// What one speaker has to do.
  package struct Count: Hashable, Sendable {
    package var speaker: String
    package var lines: Int
    package var words: Int
    package var takes: Int
  }

  /// What the script is of.
  package var title: String
  /// The scenes in the order of the files.
  package private(set) var scenes: [Scene] = []
  /// What each speaker has to do, the most words first.
  package private(set) var counts: [Count] = []

  /// How lines without a speaker are called.
  package static let narrator = "Narrator"

  /// Writes the script of a story.
  ///
  /// - Parameters:
  ///   - speaker: Whose lines are wanted, capitals or not; nil for everybody's.
  ///   - catalogue: What the texts were; only lines that changed since are wanted.
  package init(of story: TranslatableStory, speaker: String? = nil, changedSince catalogue: Catalogue? = nil) {
    title = story.names.first { $0.key == "title" }?.text ?? story.trees.first?.source.name ?? ""
    let reader = CueReader(story)
    var cues = reader.cues()
    for index in cues.indices {
      if index > 0 { cues[index].cue.before = Self.neighbour(of: cues[index], cues[index - 1]) }
      if index + 1 < cues.count { cues[index].cue.after = Self.neighbour(of: cues[index], cues[index + 1]) }
    }
    let known = catalogue.map { Dictionary($0.entries.map { ($0.identifier, $0.text) }) { first, _ in first } }
    let wanted = cues.filter { place, cue, text in
      if let speaker, (cue.speaker ?? Self.narrator).lowercased() != speaker.lowercased() { return false }
      guard let known else { return true }
      return cue.identifier.flatMap { known[$0] } != text
    }
    for (place, cue, _) in wanted {
      if scenes.last?.place == place, scenes.last?.file == cue.file {
        scenes[scenes.count - 1].cues.append(cue)
      } else {
        scenes.append(Scene(place: place, file: cue.file, cues: [cue]))
      }
    }
    count()
  }

  private static func neighbour(
    of one: (place: String, cue: Cue, text: String), _ other: (place: String, cue: Cue, text: String)
  ) -> String? {
    guard one.place == other.place, one.cue.file == other.cue.file else { return nil }
    return other.cue.takes.first?.beginning(160)
  }

  private mutating func count() {
    var bySpeaker: [String: Count] = [:]
    for cue in scenes.flatMap({ $0.cues }) {
      let speaker = cue.speaker ?? Self.narrator
      var count = bySpeaker[speaker] ?? Count(speaker: speaker, lines: 0, words: 0, takes: 0)
      count.lines += 1
      count.words += cue.wordCount
      count.takes += cue.takes.count
      bySpeaker[speaker] = count
    }
    counts = bySpeaker.values.sorted { ($1.words, $0.speaker) < ($0.words, $1.speaker) }
  }
}

/// Finds what is spoken.
private struct CueReader {
  let story: TranslatableStory
  private let contents: [String: [UInt32: [ContentSyntax]]]
  private let functions: [String: ContentSyntax]

  init(_ story: TranslatableStory) {
    self.story = story
    var contents: [String: [UInt32: [ContentSyntax]]] = [:]
    var functions: [String: ContentSyntax] = [:]
    for tree in story.trees {
      var byStart: [UInt32: [ContentSyntax]] = [:]
      Self.read(tree.root, &byStart, &functions)
      contents[tree.source.name] = byStart
    }
    self.contents = contents
    self.functions = functions
  }

  /// The contents that are told of each statement, and the line that a function prints.
  private static func read(
    _ node: SyntaxNode, _ byStart: inout [UInt32: [ContentSyntax]], _ functions: inout [String: ContentSyntax]
  ) {
    for child in node.children where !child.kind.isToken {
      switch child.kind {
      case .contentLine:
        byStart[child.range.start] = [ContentLineSyntax(unchecked: child).content].compactMap { $0 }
      case .choice:
        let choice = ChoiceSyntax(unchecked: child)
        byStart[child.range.start] = [choice.startContent, choice.innerContent].compactMap { $0 }
      case .knot:
        let knot = KnotSyntax(unchecked: child)
        if knot.isFunction, let name = knot.name?.cleanedText {
          for case .contentLine(let line) in knot.statements where functions[name] == nil {
            functions[name] = line.content
          }
        }
      default: break
      }
      read(child, &byStart, &functions)
    }
  }

  func cues() -> [(place: String, cue: RecordingScript.Cue, text: String)] {
    story.messages.compactMap { message in
      // What functions print is spoken where they are called.
      guard message.kind != .string, message.knot.map({ functions[$0] == nil }) ?? true,
        let parts = contents[message.file]?[message.statement.start]
      else { return nil }
      let takes = SpokenWords(parts, functions: functions).takes.map { spoken($0, by: message.speaker) }
      guard takes.contains(where: { !$0.isEmpty }) else { return nil }
      let cue = RecordingScript.Cue(
        identifier: message.identifier?.name, speaker: message.speaker, takes: takes, before: nil, after: nil,
        conditions: message.conditions, comments: message.comments, file: message.file, line: message.line)
      return (message.place, cue, message.text)
    }
  }

  /// The words without the name of who speaks.
  private func spoken(_ words: String, by speaker: String?) -> String {
    guard let speaker, words.hasPrefix(speaker + ":") else { return words }
    return words.dropFirst(speaker.count + 1).trimmedBlanks
  }
}
