/// One of the commands that begin with a slash.
struct PlayerCommand: Sendable {
  /// What may be completed behind its name.
  enum Argument: Sendable {
    case none, words, number, file, slot, knot, variable, persona, command
  }

  let name: String
  let argument: Argument
  /// What is typed behind the name, for a reader.
  let usage: String
  let summary: Message
  /// Whether it spoils a story for those who only play it.
  let isForAuthors: Bool
  let run: @Sendable (_ words: String, _ session: inout GameSession) -> Void

  init(
    _ name: String, _ argument: Argument, usage: String = "", _ summary: Message, isForAuthors: Bool = false,
    run: @escaping @Sendable (_ words: String, _ session: inout GameSession) -> Void
  ) {
    self.name = name
    self.argument = argument
    self.usage = usage
    self.summary = summary
    self.isForAuthors = isForAuthors
    self.run = run
  }

  /// Whether anything is typed behind the name.
  var takesArgument: Bool { argument != .none }

  /// How it is typed.
  var form: String { usage.isEmpty ? "/" + name : "/\(name) \(usage)" }
}
