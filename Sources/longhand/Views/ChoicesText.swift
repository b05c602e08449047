import LonghandPlay
import LonghandProject
import LonghandSource

/// An audit of choices as a person reads it: what deserves attention, and, where it is asked for, each choice.
struct ChoicesText {
  private let audit: ChoiceAudit
  private let showsAll: Bool
  private let listsChoices: Bool
  private var view: ViewText

  /// How much is told unless all is asked for.
  static let few = 12

  init(_ audit: ChoiceAudit, isStyled: Bool, showsAll: Bool, listsChoices: Bool) {
    self.audit = audit
    self.showsAll = showsAll
    self.listsChoices = listsChoices
    view = ViewText(isStyled: isStyled)
  }

  /// The whole audit.
  mutating func text() -> String {
    view.heading(audit.story)
    let moving = audit.entries.count { entry in entry.moves.contains { $0.mirrors == nil } }
    view.line(
      "  \(audit.entries.count.counted("choice", "choices")) in \(audit.groupCount.counted("group", "groups")); "
        + "\(moving) move something, \(audit.entries.count { $0.isRead }) of these something that is read afterwards")
    if listsChoices { addChoices() }
    addFindings()
    return view.text
  }

  // MARK: Findings

  private mutating func addFindings() {
    guard !audit.findings.isEmpty else {
      view.line("")
      return view.line("Nothing here deserves attention.")
    }
    let shown = showsAll ? audit.findings[...] : audit.findings.prefix(Self.few)
    let count = audit.findings.count
    view.heading(
      shown.count < count
        ? "What deserves attention: \(shown.count) of \(count), the weightiest first (--all shows them)"
        : "What deserves attention, the weightiest first")
    for finding in shown {
      view.line(
        "  " + view.styled(.quiet, view.shown(finding.place.words)) + "  "
          + view.styled(.warning, finding.kind.rawValue))
      view.paragraph(view.shown(finding.message), indentation: 4, width: 100)
    }
  }

  // MARK: Choices

  private mutating func addChoices() {
    var knot: String?
    for entry in audit.entries {
      if entry.knot != knot {
        knot = entry.knot
        view.heading(entry.knot.isEmpty ? "the beginning" : entry.knot)
      }
      add(entry)
    }
  }

  private mutating func add(_ entry: ChoiceAudit.Entry) {
    let conditions = entry.conditions.map { "{\($0)} " }.joined()
    view.line(
      "  \(entry.isSticky ? "+" : "*") \(view.shown(conditions + entry.words))  "
        + view.styled(.quiet, view.shown(entry.place.words)))
    add("moves", entry.moves.map(words))
    add("read", Self.grouped(entry.readers))
    add("touches", entry.passages.isEmpty ? [] : [Self.few(entry.passages.map { $0.isEmpty ? "the beginning" : $0 })])
    add("endings", entry.endings.isEmpty ? [] : [Self.few(entry.endings)])
    add("own", [own(entry)])
  }

  private mutating func add(_ label: String, _ lines: [String]) {
    for (index, line) in lines.enumerated() {
      let start = index == 0 ? label : ""
      view.line("      " + start + String(repeating: " ", count: 9 - start.count) + view.shown(line))
    }
  }

  private func words(_ move: ChoiceAudit.Movement) -> String {
    var words = "\(move.name) \(move.change)"
    if let mirrors = move.mirrors { words += " (mirrors \(mirrors))" }
    return move.isRead ? words : words + ", which nothing reads afterwards"
  }

  /// Readers by what they read, with their places.
  private static func grouped(_ readers: [ChoiceAudit.Reader]) -> [String] {
    var names: [String] = []
    for reader in readers where !names.contains(reader.name) { names.append(reader.name) }
    return names.map { name in
      let places = readers.filter { $0.name == name }.map { reader in
        reader.place.words + (reader.kind == "condition" ? "" : " (\(reader.kind))")
      }
      return "\(name): \(few(places))"
    }
  }

  private static func few(_ words: [String]) -> String {
    let shown = words.prefix(6).joined(separator: ", ")
    return words.count > 6 ? "\(shown) and \(words.count - 6) more" : shown
  }

  private func own(_ entry: ChoiceAudit.Entry) -> String {
    let words = entry.ownWords.counted("word", "words")
    switch entry.joint {
    case .place(let place): return "\(words), then the same as its neighbours: \(place.words)\(after(entry))"
    case .again: return "\(words), then the same choices again\(after(entry))"
    case .never: return "\(words), up to the end"
    }
  }

  private func after(_ entry: ChoiceAudit.Entry) -> String {
    guard let count = entry.choicesUntilJoint, count > 0 else { return "" }
    return ", after \(count.counted("further choice", "further choices")) at least"
  }
}
