import Foundation
import Testing

/// With `--watch` a change is linted at once.
@Suite("Watching")
struct WatchTests {
  @Test("sees changed and new files, and new settings")
  func changes() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ text: String, _ name: String) throws {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try write("-> END\n", "story.ink")
    let watching = try BuiltCommand.start(["lint", "--watch", "--format", "short", "."], in: folder)
    defer { watching.stop() }
    try write("-> nowhere\n", "story.ink")
    #expect(watching.waits(for: "story.ink:1:4: error"))
    try write("-> lost\n", "new.ink")
    #expect(watching.waits(for: "new.ink:1:4: error"))
    try write("extend-select: [S001]\n", ".longhand.yml")
    try write("Late.  \n-> END\n", "story.ink")
    #expect(watching.waits(for: "[S001 trailing-space]"))
    try write("nonsense: 1\n", ".longhand.yml")
    #expect(watching.waits(for: "there is no setting `nonsense`"))
  }
}
