import Foundation
import Testing

/// What the command writes, files it leaves behind and how it ends, case by case.
///
/// With `LONGHAND_RECORD=1` in the environment the cases are written anew, and the test fails so that somebody reads them.
@Suite("The command")
struct CommandTests {
  @Test("does what its case says", arguments: CommandCase.all)
  func says(_ test: CommandCase) throws {
    let result = try test.run()
    if result.actual != result.expected, ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil {
      try result.actual.write(to: test.url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(test.url.lastPathComponent)")
    }
    #expect(result.actual == result.expected)
  }
}
