import LonghandRuntime

/// Moves that come from a file: choices by number or by words, and commands; one line each. `//` begins a comment.
///
/// The comment `// seed: 7` says what chance begins with where the moves lead to the same story only with it.
package struct MoveScript {
  package let name: String
  private let lines: [String]
  private var position = 0

  /// Reads a script, in UTF-8 or, with its mark, in UTF-16; lines end in LF, CR LF or CR.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    var decoder = TextDecoder()
    decoder.add(bytes)
    decoder.finish()
    var lines: [String] = []
    while let line = decoder.next() { lines.append(line.trimmedBlanks) }
    self.lines = lines
  }

  /// The next line that says something; nil at the end.
  package mutating func next() -> String? {
    while position < lines.count {
      let line = lines[position]
      position += 1
      if !line.isEmpty, !line.hasPrefix("//") { return line }
    }
    return nil
  }

  /// What chance begins with, if the script says so.
  package var seed: Int? {
    for line in lines where line.hasPrefix(Self.seedWords) {
      return Int(String(line.dropFirst(Self.seedWords.count)).trimmedBlanks)
    }
    return nil
  }

  private static let seedWords = "// seed:"

  /// The line that was played last, in words for a message.
  package var place: String {
    let line = lines.indices.contains(position - 1) ? lines[position - 1] : ""
    return Message.scriptFails(name, "\(position)", Message.nothingFits(line))
  }
}

// MARK: Writing

extension MoveScript {
  /// The moves of a game, each as a line that a script finds again; nil where they do not lead from the beginning.
  static func text(of game: Game) -> String? {
    guard !game.beginsElsewhere else { return nil }
    var text = game.story.program.usesChance ? "\(seedWords) \(game.seed)\n" : ""
    for place in game.past.indices.dropFirst() {
      guard let move = game.moments[place].move else { continue }
      text += line(of: move, among: game.choices(at: place - 1)) + "\n"
    }
    return text
  }

  /// A move as a line: a choice by its words if they lead back to it, else by its number.
  static func line(of move: Move, among choices: [Choice]) -> String {
    switch move {
    case .choice(let words, let index): line(of: words, index, choices)
    case .jump(let path): "/goto \(path)"
    case .set(let name, let value): "/set \(name) \(value)"
    }
  }

  private static func line(of words: String, _ index: Int, _ choices: [Choice]) -> String {
    let isSame = choices.indices.contains(index) && choices[index].text == words
    guard let place = isSame ? index : choices.firstIndex(where: { $0.text == words }) else { return words }
    let line = words.split { $0.isWhitespace }.joined(separator: " ") as String
    let isPlain = !line.isEmpty && line.first != "/" && line.first != "\u{FEFF}"
    guard isPlain, ChoiceFinder(choices: choices).find(line) == .one(place) else { return "\(place + 1)" }
    return line
  }
}
