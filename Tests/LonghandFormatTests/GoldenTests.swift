import Foundation
import LonghandFormat
import LonghandTestSupport
import Testing

/// A story as somebody wrote it, `NAME.ink`, and as it must be, `NAME.formatted.ink`; where that is not there, the story
/// is broken.
struct GoldenPair: CustomTestStringConvertible, Sendable {
  let input: URL

  var testDescription: String { input.deletingPathExtension().lastPathComponent }

  /// The file that the result must equal.
  var output: URL { input.deletingPathExtension().appendingPathExtension("formatted.ink") }

  static let all = Repository.files(
    under: Repository.root.appendingPathComponent("Tests/LonghandFormatTests/Golden"), suffix: ".ink"
  ).filter { !$0.path.hasSuffix(".formatted.ink") }.map { GoldenPair(input: $0) }
}

/// With `LONGHAND_RECORD=1` in the environment the results are written anew, and the test fails so that somebody reads
/// them.
@Suite("Formatted stories")
struct GoldenTests {
  @Test("are as somebody wants to read them", arguments: GoldenPair.all)
  func golden(_ pair: GoldenPair) throws {
    let bytes = try #require(Repository.bytes(of: pair.input))
    let result = formatted(bytes)
    if ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil, let bytes = result.bytes {
      try Data(bytes).write(to: pair.output)
      Issue.record("recorded \(pair.output.lastPathComponent)")
    }
    guard let expected = Repository.bytes(of: pair.output) else {
      if case .kept = result { return }
      Issue.record("this was to be broken: \(result.words)")
      return
    }
    #expect(result.words == String(decoding: expected, as: UTF8.self))
    #expect(formatted(result.words) == result.words)
  }

  @Test("there are some")
  func some() { #expect(GoldenPair.all.count >= 10) }
}
