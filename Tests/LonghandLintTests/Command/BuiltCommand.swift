import Foundation

/// The command `longhand` as it was built beside the tests.
enum BuiltCommand {
  /// What a call came to.
  struct Result {
    var output: String
    var errors: String
    var status: Int32
  }

  private static let url: URL = {
    let arguments = ProcessInfo.processInfo.arguments
    if let index = arguments.firstIndex(of: "--test-bundle-path"), index + 1 < arguments.count {
      var folder = URL(fileURLWithPath: arguments[index + 1]).deletingLastPathComponent()
      while folder.path != "/" {
        let command = folder.appendingPathComponent("longhand")
        if FileManager.default.isExecutableFile(atPath: command.path), !isFolder(command) { return command }
        folder.deleteLastPathComponent()
      }
    }
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return repository.appendingPathComponent(".build/debug/longhand")
  }()

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Calls the command.
  static func run(_ arguments: [String], input: String = "", in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files instead of pipes: neither stream can fill up while the other one is read.
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["input", "output", "errors"].map { scratch.appendingPathComponent($0) }
    try input.write(to: files[0], atomically: true, encoding: .utf8)
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8), status: process.terminationStatus)
  }
}
