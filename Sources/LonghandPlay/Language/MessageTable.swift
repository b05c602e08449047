/// What the player says, in one language: a text for each key, with plural forms by the language's rule.
package struct MessageTable: Sendable {
  /// The language: `fr`.
  package let language: String
  /// Which form of a text goes with a number.
  package let plural: PluralRule
  private let text: @Sendable (Message) -> String

  /// Makes a table.
  package init(language: String, plural: PluralRule, text: @escaping @Sendable (Message) -> String) {
    self.language = language
    self.plural = plural
    self.text = text
  }

  /// The table that the code is written in.
  package static let english = MessageTable(language: "en", plural: .one) { $0.rawValue }

  /// The tables that are shipped.
  package static let all: [MessageTable] = [.english, .french, .german]

  /// The shipped table of a language, by its code, such as `fr` or `de-AT`; nil where there is none.
  package static func shipped(for language: String) -> MessageTable? {
    let code = language.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
    return all.first { $0.language == code }
  }

  /// The text of a key as it stands in the table, all forms of it.
  package subscript(message: Message) -> String { text(message) }

  /// The words of a message, with what is put in.
  package func callAsFunction(_ message: Message, _ arguments: String...) -> String { words(for: message, arguments) }

  /// The words of a message, with what is put in.
  func words(for message: Message, _ arguments: [String]) -> String {
    Self.filled(form(of: text(message), arguments.first), arguments)
  }

  /// The form of a text that goes with a number.
  private func form(of text: String, _ number: String?) -> Substring {
    guard text.utf8.contains(0xA6) else { return text[...] }
    let forms = text.split(separator: "¦", omittingEmptySubsequences: false)
    let index = plural.form(for: number.flatMap { Int($0) } ?? 0)
    return forms[min(index, forms.count - 1)]
  }

  private static func filled(_ text: Substring, _ arguments: [String]) -> String {
    var words = ""
    var rest = text
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let number = rest.index(after: open)
      guard let close = rest[open...].firstIndex(of: "}"), let place = Int(rest[number..<close]) else { break }
      if arguments.indices.contains(place - 1) { words += arguments[place - 1] }
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }

  /// What an answer means: yes, no, or neither. The English words always do as well.
  func answer(_ words: String) -> Bool? {
    let words = words.lowercased()
    for table in [self, .english] {
      if table.text(.yesWords).split(separator: " ").contains(where: { $0 == words }) { return true }
      if table.text(.noWords).split(separator: " ").contains(where: { $0 == words }) { return false }
    }
    return nil
  }
}
