import Foundation
import LonghandSource
import Testing

@testable import LonghandSyntax

@Suite("Every story")
struct EveryStoryTests {
  @Test("is its own tokens, one after the other", arguments: Stories.all)
  func roundTrip(_ story: URL) throws {
    #expect(parse([UInt8](try Data(contentsOf: story))).isWhole)
  }

  @Test("can be cut off at every byte")
  func cutOff() throws {
    for story in Stories.all {
      let bytes = [UInt8](try Data(contentsOf: story))
      // All cuts of a long story would take minutes: 1,000 or so spread over it do.
      let step = bytes.count / 1000 + 1
      for end in stride(from: 0, to: bytes.count, by: step) where !parse(Array(bytes[..<end])).isWhole {
        Issue.record("\(story.lastPathComponent) cut off at byte \(end)")
        return
      }
    }
  }

  @Test("that works has no error")
  func accepted() throws {
    for story in Stories.all where !story.path.lowercased().contains("/broken/") {
      let tree = parse([UInt8](try Data(contentsOf: story)))
      let errors = tree.diagnostics.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(story.path): \(tree.findings)")
    }
  }
}
