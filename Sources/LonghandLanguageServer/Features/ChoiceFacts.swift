import LonghandProject

/// What the audit of choices says of one of them, as Markdown.
struct ChoiceFacts {
  /// How many places of a kind are named.
  private static let few = 4

  private let audit: ChoiceAudit
  /// The file of the choice, whose name need not be said.
  private let file: String

  init(_ audit: ChoiceAudit, file: String) {
    self.audit = audit
    self.file = file
  }

  /// The words about a choice by its place in the audit.
  func words(about index: Int) -> String {
    let entry = audit.entries[index]
    var lines = entry.moves.map { moved($0, entry) }
    if lines.isEmpty { lines.append("- moves nothing before its neighbours join it") }
    if !entry.endings.isEmpty { lines.append("- endings that hang on it: \(Self.listed(entry.endings))") }
    lines.append("- \(own(entry))")
    let findings = audit.findings.filter { $0.choices.contains(index) }.map { "\n\($0.message)" }
    return (lines + findings).joined(separator: "\n")
  }

  private func moved(_ move: ChoiceAudit.Movement, _ entry: ChoiceAudit.Entry) -> String {
    let mirrored = move.mirrors.map { ", which mirrors `\($0)`" } ?? ""
    let head = "- moves `\(move.name)` \(move.change)\(mirrored)"
    guard move.isRead else { return head + ", which nothing reads afterwards" }
    let readers = entry.readers.filter { $0.name == move.name }
    return readers.isEmpty ? head : head + ", read in " + Self.listed(readers.map { words(for: $0.place) })
  }

  private func own(_ entry: ChoiceAudit.Entry) -> String {
    let words = entry.ownWords == 1 ? "1 word of its own" : "\(entry.ownWords) words of its own"
    switch entry.joint {
    case .place(let place): return "\(words), then what its neighbours come to as well, in \(self.words(for: place))"
    case .again: return "\(words), then the same choices again"
    case .never: return "\(words), up to the end"
    }
  }

  private func words(for place: LinePlace) -> String {
    place.file == file
      ? "line \(place.line)" : "line \(place.line) of `\(place.file.split(separator: "/").last ?? "")`"
  }

  private static func listed(_ words: [String]) -> String {
    var unique: [String] = []
    for word in words where !unique.contains(word) { unique.append(word) }
    let shown = unique.prefix(few).joined(separator: ", ")
    return unique.count > few ? "\(shown) and \(unique.count - few) more" : shown
  }
}
