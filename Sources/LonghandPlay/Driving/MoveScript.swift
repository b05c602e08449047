import LonghandRuntime
import LonghandSource

/// Moves that come from a file: choices by number or by words, and commands.
///
/// A file is a transcript, as `longhand test` plays it, if one of its lines begins with `> `: then what stands behind that
/// sign is a choice, `! seed`, `! set` and `! at` are what they are in a test, `---` ends it, and all else says what the
/// story tells. In any other file each line is a move or a command, and `//` begins a comment.
package struct MoveScript {
  package let name: String
  /// What chance begins with, if the script says so.
  package private(set) var seed: Int?
  /// The moves with the numbers of their lines, from 1.
  private var moves: [(number: Int, words: String)] = []
  private var position = 0

  /// Reads a script, in UTF-8 or, with its mark, in UTF-16; lines end in LF, CR LF or CR.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    var decoder = TextDecoder()
    decoder.add(bytes)
    decoder.finish()
    var lines: [String] = []
    while let line = decoder.next() { lines.append(line.trimmedBlanks) }
    if lines.contains(where: { $0.hasPrefix(Self.choiceSign) }) { readTranscript(lines) } else { readMoves(lines) }
  }

  /// The next line that says something; nil at the end.
  package mutating func next() -> String? {
    guard position < moves.count else { return nil }
    position += 1
    return moves[position - 1].words
  }

  /// The line that was played last, in words for a message.
  package var place: String {
    let (number, words) = moves.indices.contains(position - 1) ? moves[position - 1] : (1, "")
    return Message.scriptFails(name, "\(number)", Message.nothingFits(words))
  }

  // MARK: Reading

  private static let choiceSign = "> "
  private static let orderSign = "! "
  private static let seedWords = "// seed:"

  private mutating func readMoves(_ lines: [String]) {
    for (index, line) in lines.enumerated() where !line.isEmpty {
      if line.hasPrefix(Self.seedWords), seed == nil {
        seed = Int(String(line.dropFirst(Self.seedWords.count)).trimmedBlanks)
      }
      if !line.hasPrefix("//") { moves.append((index + 1, line)) }
    }
  }

  private mutating func readTranscript(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if !moves.isEmpty, line.count >= 3, line.allSatisfy({ $0 == "-" }) { return }
      if line.hasPrefix(Self.choiceSign) {
        moves.append((index + 1, String(line.dropFirst(Self.choiceSign.count)).trimmedBlanks))
      } else if line.hasPrefix(Self.orderSign) {
        if let move = read(order: String(line.dropFirst(Self.orderSign.count))) { moves.append((index + 1, move)) }
      }
    }
  }

  /// An order as a command; nil where it is none for a player.
  private mutating func read(order: String) -> String? {
    let parts = order.split(maxSplits: 1) { $0.isWhitespace }
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "seed":
      seed = Int(parts[1]) ?? seed
      return nil
    case "at": return "/goto \(parts[1])"
    case "set":
      let sides = parts[1].split(separator: "=", maxSplits: 1).map { String($0).trimmedBlanks }
      return sides.count == 2 ? "/set \(sides[0]) \(sides[1])" : nil
    default: return nil
    }
  }
}

// MARK: Writing

extension MoveScript {
  /// The moves of a game as a transcript, each a line that is found again; nil where they do not lead from the beginning.
  static func text(of game: Game) -> String? {
    guard !game.beginsElsewhere else { return nil }
    var text = game.story.program.usesChance ? "\(orderSign)seed \(game.seed)\n" : ""
    for place in game.past.indices.dropFirst() {
      guard let move = game.moments[place].move else { continue }
      text += line(of: move, among: game.choices(at: place - 1), in: game.story) + "\n"
    }
    return text
  }

  /// A move as a line: a choice by its words if they lead back to it, else by its number.
  static func line(of move: Move, among choices: [Choice], in story: Story) -> String {
    switch move {
    case .choice(let words, let index): choiceSign + line(of: words, index, choices)
    case .jump(let path): "\(orderSign)at \(path)"
    case .set(let name, let value): "\(orderSign)set \(name) = \(inkWords(of: value, for: name, in: story))"
    }
  }

  private static func line(of words: String, _ index: Int, _ choices: [Choice]) -> String {
    let isSame = choices.indices.contains(index) && choices[index].text == words
    guard let place = isSame ? index : choices.firstIndex(where: { $0.text == words }) else { return words }
    let line = words.onOneLine
    let isPlain = !line.isEmpty && line.first != "/" && line.first != "\u{FEFF}"
    guard isPlain, ChoiceFinder(choices: choices).find(line) == .one(place) else { return "\(place + 1)" }
    return line
  }

  /// A value that was typed, as ink writes it.
  private static func inkWords(of typed: String, for name: String, in story: Story) -> String {
    switch TypedValue.value(of: typed, for: name, in: story) {
    case .text(let words)?: "\"\(words)\""
    case .list(let list)?: "(\(list.items.map { $0.name }.joined(separator: ", ")))"
    case .some, nil: typed
    }
  }
}
