import LonghandLint
import LonghandSource

/// Reads what the comments of a story promise.
package struct PromiseReader {
  package private(set) var promises: [Promise] = []
  package private(set) var lines: [NamedLine] = []
  package private(set) var wrong: [WrongPromise] = []

  /// Reads the comments of some files.
  package init(_ files: [SourceFile]) {
    for file in files {
      guard Self.mayPromise(file) else { continue }
      for comment in CommentScanner.comments(in: file) { read(comment.range, file) }
    }
  }

  private static let mark = Array("longhand:".utf8)

  private static func mayPromise(_ file: SourceFile) -> Bool {
    var matched = 0
    for byte in file.bytes {
      matched = byte == mark[matched] ? matched + 1 : (byte == mark[0] ? 1 : 0)
      if matched == mark.count { return true }
    }
    return false
  }

  // MARK: One comment

  private mutating func read(_ comment: SourceRange, _ file: SourceFile) {
    let line = file.range(ofLine: file.location(at: comment.start).line)
    let end = Int(min(comment.end, line.end))
    var words = CommentWords(file.bytes, from: Int(comment.start), to: end)
    words.skipMarks()
    guard words.take("longhand:") else { return }
    if words.take("here") { return readName(comment, file, &words) }
    guard words.take("expect") else { return }
    let text = words.rest
    do throws(Misread) {
      let claim = try claim(&words)
      promises.append(Promise(claim: claim, range: comment, words: text))
    } catch {
      wrong.append(WrongPromise(range: comment, message: error.message))
    }
  }

  private mutating func readName(_ comment: SourceRange, _ file: SourceFile, _ words: inout CommentWords) {
    let name = words.word()
    guard !name.isEmpty, words.isAtEnd else {
      wrong.append(WrongPromise(range: comment, message: "`here` needs one name, such as `here dentist`."))
      return
    }
    var number = file.location(at: comment.start).line
    if Self.isBlank(before: comment.start, in: file) {
      let count = file.lineTable.count
      repeat { number += 1 } while number <= count && Self.isEmptyLine(number, file)
    }
    lines.append(NamedLine(name: name, file: file.id, line: number))
  }

  private static func isBlank(before offset: UInt32, in file: SourceFile) -> Bool {
    let start = Int(file.range(ofLine: file.location(at: offset).line).start)
    return file.bytes[start..<Int(offset)].allSatisfy { $0 <= 0x20 || $0 >= 0xBB }
  }

  private static func isEmptyLine(_ number: Int, _ file: SourceFile) -> Bool {
    let range = file.range(ofLine: number)
    let bytes = file.bytes[Int(range.start)..<Int(range.end)].drop { $0 <= 0x20 }
    return bytes.isEmpty || bytes.starts(with: Array("//".utf8))
  }

  // MARK: Claims

  private struct Misread: Error { var message: String }

  private func claim(_ words: inout CommentWords) throws(Misread) -> Promise.Claim {
    if words.take("ends") {
      guard words.isAtEnd else { throw Misread(message: "Nothing may follow `ends`.") }
      return .ends
    }
    if words.take("always") { return try condition(&words, holds: true) }
    if words.take("never") { return try condition(&words, holds: false) }
    if words.take("share") { return try share(&words) }
    if words.take("choice") { return try choice(&words) }
    if words.take("ending") {
      let name = try quoted(&words)
      return .reach(.ending(name), isReachable: try reachability(&words))
    }
    for kind in ["knot", "stitch", "label", "here"] where words.take(kind) { break }
    let name = words.word()
    guard !name.isEmpty else { throw Misread(message: "`expect` needs to be told what to expect. " + Self.forms) }
    return .reach(.place(name), isReachable: try reachability(&words))
  }

  private static let forms =
    "It takes `ending \"Name\" reachable`, `knot unreachable`, `always CONDITION at ending \"Name\"`, "
    + "`never CONDITION`, `ends`, `share of \"Name\" between 3 % and 20 %` or `choice \"Words\" offered in every play`."

  private func quoted(_ words: inout CommentWords) throws(Misread) -> String {
    guard let name = words.quoted() else {
      throw Misread(message: "A name in quotes is missing, such as \"The Roof\".")
    }
    return name
  }

  private func reachability(_ words: inout CommentWords) throws(Misread) -> Bool {
    let isReachable = words.take("reachable")
    guard isReachable || words.take("unreachable"), words.isAtEnd else {
      throw Misread(message: "Here `reachable` or `unreachable` is expected. " + Self.forms)
    }
    return isReachable
  }

  private func choice(_ words: inout CommentWords) throws(Misread) -> Promise.Claim {
    let name = try quoted(&words)
    if words.take("offered") {
      guard words.take("in"), words.take("every"), words.take("play") || words.take("playthrough"), words.isAtEnd else {
        throw Misread(message: "Here `offered in every play` is expected.")
      }
      return .offered(name)
    }
    return .reach(.choice(name), isReachable: try reachability(&words))
  }

  private func share(_ words: inout CommentWords) throws(Misread) -> Promise.Claim {
    guard words.take("of") else { throw Misread(message: "Here `share of \"Name\"` is expected.") }
    let name = try quoted(&words)
    guard words.take("between"), let low = words.percent(), words.take("and"), let high = words.percent(),
      words.isAtEnd, low <= high, low >= 0, high <= 100
    else { throw Misread(message: "Here two shares are expected, such as `between 3 % and 20 %`.") }
    return .share(name, low / 100...high / 100)
  }

  private func condition(_ words: inout CommentWords, holds: Bool) throws(Misread) -> Promise.Claim {
    let (condition, moment) = words.conditionAndMoment()
    guard !condition.isEmpty else { throw Misread(message: "The condition is missing, such as `gold < 0`.") }
    guard var place = moment else { return .condition(condition, holds: holds, .always) }
    if place.take("ending") {
      let name = try quoted(&place)
      guard place.isAtEnd else { throw Misread(message: "Nothing may follow the name of the ending.") }
      return .condition(condition, holds: holds, .ending(name))
    }
    let name = place.word()
    guard !name.isEmpty, place.isAtEnd else {
      throw Misread(message: "Behind `at` an ending or the name of a place is expected.")
    }
    return .condition(condition, holds: holds, .place(name))
  }
}
