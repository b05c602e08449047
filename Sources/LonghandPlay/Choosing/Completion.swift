import LonghandRuntime

/// What can be completed at the prompt.
package struct Completion {
  /// What readline is offered.
  package enum Offer {
    /// These words.
    case words([String])
    /// The names of files.
    case files
  }

  private let game: Game
  private let slots: [String]
  private let isAuthor: Bool

  /// What can be completed in a session as it stands.
  package init(_ session: GameSession) {
    game = session.game
    slots = session.shelf?.slotNames ?? []
    isAuthor = session.options.isAuthor
  }

  /// What may stand for a word that was begun, behind what stands before it.
  package func offer(for word: String, before: String) -> Offer {
    guard before.hasPrefix("/") else {
      if before.isEmpty, word.hasPrefix("/") { return .words(commands.filter { $0.hasPrefix(word) }) }
      return .words(choiceWords(beginning: word))
    }
    let words = before.split(separator: " ")
    let name = words.first.map { String($0.dropFirst()) } ?? ""
    guard words.count == 1, let command = PlayerCommands.command(named: name) else { return .words([]) }
    switch command.argument {
    case .none, .words, .number: return .words([])
    case .file: return .files
    case .slot: return .words(slots.filter { $0.hasPrefix(word) })
    case .knot: return .words(game.story.program.knotNames.filter { $0.hasPrefix(word) })
    case .variable: return .words(game.story.variableNames.filter { $0.hasPrefix(word) })
    case .persona: return .words(game.story.personas.map { $0.name }.filter { $0.hasPrefix(word) })
    case .command: return .words(commands.map { String($0.dropFirst()) }.filter { $0.hasPrefix(word) })
    }
  }

  private var commands: [String] {
    PlayerCommands.all.filter { isAuthor || !$0.isForAuthors }.map { "/" + $0.name }
  }

  /// The numbers and the words of the choices that begin so; capitals do not matter.
  private func choiceWords(beginning word: String) -> [String] {
    let beginning = word.lowercased()
    var found = game.choices.map { "\($0.index + 1)" }.filter { !word.isEmpty && $0.hasPrefix(word) }
    for choice in game.choices {
      for candidate in TypedWords.of(choice.text) where candidate.hasPrefix(beginning) {
        if !found.contains(candidate) { found.append(candidate) }
      }
    }
    return found
  }

  /// What all words begin with.
  package static func commonBeginning(of words: [String]) -> String {
    guard var common = words.first.map({ Substring($0) }) else { return "" }
    for word in words.dropFirst() {
      while !word.hasPrefix(common) { common = common.dropLast() }
    }
    return String(common)
  }
}
