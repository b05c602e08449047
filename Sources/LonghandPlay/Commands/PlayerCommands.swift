import LonghandRuntime

/// All commands that begin with a slash; a new one is a value beside those it belongs to, and a line here.
enum PlayerCommands {
  /// In the order of `/help`.
  static let all: [PlayerCommand] = [
    .choices,
    .why,
    .undo,
    .redo,
    .save,
    .load,
    .slots,
    .delete,
    .games,
    .restart,
    .history,
    .transcript,
    .record,
    .persona,
    .endings,
    .seed,
    .goto,
    .set,
    .help,
    .quit,
  ]

  static func command(named name: String) -> PlayerCommand? { all.first { $0.name == name } }

  /// The command that a word without a slash means where no choice fits; nil if it means none.
  static func plain(_ word: String) -> PlayerCommand? {
    let word = word.lowercased()
    let others = ["q": "quit", "exit": "quit", "bye": "quit", "?": "help", "back": "undo"]
    return command(named: others[word] ?? word).flatMap { $0.isForAuthors ? nil : $0 }
  }

  /// Does what a line says that began with a slash.
  static func run(_ line: String, on session: inout GameSession) {
    let parts = line.split(maxSplits: 1, omittingEmptySubsequences: true) { $0.isWhitespace }
    let name = parts.first.map { $0.lowercased() } ?? "help"
    guard let command = command(named: name) else { return suggest(name, on: &session) }
    guard !command.isForAuthors || session.options.isAuthor else { return session.say(.authorOnly, name) }
    command.run(parts.count == 2 ? String(parts[1]).trimmedBlanks : "", &session)
  }

  /// Tells about one command.
  static func explain(_ name: String, on session: inout GameSession) {
    guard let command = command(named: name) else { return suggest(name, on: &session) }
    session.show(.rows([SessionEvent.Row(label: " \(command.form)  ", text: session.messages(command.summary))]))
  }

  private static func suggest(_ name: String, on session: inout GameSession) {
    let names = all.filter { session.options.isAuthor || !$0.isForAuthors }.map { $0.name }
    session.say(.unknownCommand, name, NearestTypedWord.of(name, among: names) ?? "help")
  }
}

extension GameSession {
  /// The number behind a command, 1 if there is none; nil, and a word about it, if it is no number.
  mutating func count(_ words: String) -> Int? {
    if words.isEmpty { return 1 }
    if let number = Int(words), number > 0 { return min(number, 1_000_000) }
    say(.numberExpected, words)
    return nil
  }

  /// Gives a variable a value.
  mutating func set(_ name: String, to words: String) {
    guard case .moved = game.make(.set(name, words)) else { return say(.badValue, words, name) }
    later = []
    autosave()
    record(.set(name, words))
    let value = game.story[variable: name]
    // Only traits have dotted names.
    if name.contains("."), let wanted = Double(words), let value, Double(value.shown) != wanted {
      say(.traitHeld, name, value.shown)
    } else {
      say(.valueSet, name, value.map { $0.shown } ?? words)
    }
  }
}

extension Value {
  /// The value as a writer would type it; an empty list is `()`.
  var shown: String {
    switch self {
    case .list(let list): "(" + list.description + ")"
    case .boolean, .integer, .float, .text, .target, .variable: description
    }
  }
}
