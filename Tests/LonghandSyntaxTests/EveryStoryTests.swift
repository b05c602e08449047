import Foundation
import LonghandSource
import LonghandTestSupport
import Testing

@testable import LonghandSyntax

@Suite("Every story")
struct EveryStoryTests {
  @Test("is its own tokens, one after the other", arguments: Stories.all)
  func roundTrip(_ story: URL) throws {
    #expect(parse(try #require(Repository.bytes(of: story))).isWhole)
  }

  @Test("can be cut off at every byte", arguments: Stories.all)
  func cutOff(_ story: URL) throws {
    let bytes = try #require(Repository.bytes(of: story))
    // All cuts of a long story would take minutes: 1,000 or so spread over it do.
    let step = bytes.count / 1000 + 1
    for end in stride(from: 0, to: bytes.count, by: step) where !parse(Array(bytes[..<end])).isWhole {
      Issue.record("cut off at byte \(end)")
      return
    }
  }

  @Test("that works has no error", arguments: Stories.all.filter { !$0.path.lowercased().contains("/broken/") })
  func accepted(_ story: URL) throws {
    let tree = parse(try #require(Repository.bytes(of: story)))
    let errors = tree.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(tree.findings)")
  }
}
