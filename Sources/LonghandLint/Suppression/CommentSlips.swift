import LonghandSource
import LonghandSyntax

/// Finds comments that mean to speak to Longhand and are not heard: without the colon, in other letters, or with a name
/// for a line that can have none.
struct CommentSlips {
  /// What is wrong with a comment.
  enum Slip: Hashable {
    /// It does not begin with `longhand:`, but with these words.
    case mark(String, verb: String)
    /// `here` without a name, or with several words.
    case name
    /// `here` before something that is told nowhere, such as a declaration; the line, if there is one.
    case place(name: String, line: String)
  }

  private let file: SourceFile

  /// The slips in a file, in reading order, each with where it stands.
  static func find(in file: SourceFile) -> [(range: SourceRange, slip: Slip)] {
    guard mayHaveSome(file.bytes) else { return [] }
    let slips = CommentSlips(file: file)
    return CommentScanner.comments(in: file).compactMap { slips.slip(in: $0.range) }
  }

  /// Whether any comment begins with an L; most files have none, and then nothing is looked at twice.
  private static func mayHaveSome(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x2F, bytes[index + 1] == 0x2F || bytes[index + 1] == 0x2A else {
        index += 1
        continue
      }
      while index < bytes.count, bytes[index] == 0x2F || bytes[index] == 0x2A || bytes[index] == 0x20 { index += 1 }
      if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "l") { return true }
    }
    return false
  }

  private func slip(in comment: SourceRange) -> (range: SourceRange, slip: Slip)? {
    let line = file.range(ofLine: file.location(at: comment.start).line)
    var start = comment.start
    let end = min(comment.end, line.end)
    while start < end, [0x2F, 0x2A, 0x20, 0x09].contains(file.bytes[Int(start)]) { start += 1 }
    var text = file.text(in: SourceRange(file: file.id, start: start, end: max(start, end)))
    if text.hasSuffix("*/") { text.removeLast(2) }
    let (mark, rest) = Self.mark(of: text)
    let words = rest.split { $0 == " " || $0 == "\t" }.map { String($0) }
    if mark == "longhand:" {
      guard words.first == "here", let slip = placing(words, comment) else { return nil }
      return (comment, slip)
    }
    guard Self.isMeant(mark), let verb = words.first, Self.speaks(words) else { return nil }
    let range = SourceRange(file: file.id, start: start, end: start + UInt32(mark.utf8.count))
    return (range, .mark(mark, verb: verb))
  }

  // MARK: Marks

  /// What a comment begins with, up to a colon or blank, and what follows.
  private static func mark(of text: String) -> (mark: String, rest: Substring) {
    guard let end = text.firstIndex(where: { $0 == ":" || $0 == " " || $0 == "\t" }) else { return (text, "") }
    var next = end
    while next < text.endIndex, text[next] == " " || text[next] == "\t" { next = text.index(after: next) }
    if next < text.endIndex, text[next] == ":" {
      let behind = text.index(after: next)
      return (String(text[..<behind]), text[behind...])
    }
    return (String(text[..<end]), text[end...])
  }

  /// Whether a mark is `longhand:` but for capitals, the colon, a blank before it or one letter.
  private static func isMeant(_ mark: String) -> Bool {
    let letters = mark.lowercased().filter { $0.isLetter }
    return letters == "longhand"
      || mark.hasSuffix(":") && NearestWord.find(letters, among: ["longhand"], limit: 2) != nil
  }

  /// Whether words say something that Longhand understands; of Longhand one may speak otherwise, too.
  private static func speaks(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    switch words[0] {
    case "ignore", "ignore-knot":
      return RuleSelector(words[1].filter { $0 != "," }).isKnown
    case "format": return words[1] == "off" || words[1] == "on"
    case "here": return words.count == 2
    case "expect":
      return ["ending", "always", "never", "ends", "share", "choice"].contains(words[1])
        || ["reachable", "unreachable"].contains(words[words.count - 1])
    default: return false
    }
  }

  // MARK: Names for lines

  private func placing(_ words: [String], _ comment: SourceRange) -> Slip? {
    guard words.count == 2 else { return .name }
    let line = file.location(at: comment.start).line
    let own = file.range(ofLine: line)
    let before = file.text(in: SourceRange(file: file.id, start: own.start, end: comment.start))
    if let told = Self.trimmed(before) { return Self.isTold(told) ? nil : .place(name: words[1], line: told) }
    var number = line + 1
    while number <= file.lineTable.count {
      if let text = Self.trimmed(file.text(in: file.range(ofLine: number))), !text.hasPrefix("//") {
        return Self.isTold(text) ? nil : .place(name: words[1], line: text)
      }
      number += 1
    }
    return .place(name: words[1], line: "")
  }

  private static func trimmed(_ text: String) -> String? {
    let text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.reversed().drop { $0.isWhitespace }.reversed()
    return text.isEmpty ? nil : String(text)
  }

  /// Whether something happens in a line, so that a reader can be there.
  private static func isTold(_ line: String) -> Bool {
    if line.hasPrefix("=") { return false }
    let signs: Set<Character> = ["-", "{", "}", " ", "\t"]
    if line.allSatisfy({ signs.contains($0) }) { return false }
    let word = line.prefix { $0.isLetter }
    return !["VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE", "PERSONA", "TODO"].contains(word)
  }
}
