import Foundation
import LonghandTestSupport

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
        if FileManager.default.isExecutableFile(atPath: command.path), !Repository.isFolder(command) { return command }
        folder.deleteLastPathComponent()
      }
    }
    return Repository.root.appendingPathComponent(".build/debug/longhand")
  }()

  /// Calls the command. What this machine has installed does not matter: the command finds no program but those that the
  /// test has written, named in `programs`.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL, programs: URL? = nil
  ) throws -> Result {
    let process = process(arguments, in: folder, programs: programs)
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

  private static func process(_ arguments: [String], in folder: URL, programs: URL?) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // What a sanitizer or the dynamic linker is told holds for the command as well.
    let kept = ["ASAN_OPTIONS", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "TMPDIR", "TSAN_OPTIONS"]
    let environment = ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
    process.environment = environment.merging([
      "HOME": folder.path, "LC_ALL": "C.UTF-8", "PATH": programs?.path ?? folder.appendingPathComponent("none").path,
    ]) { $1 }
    return process
  }

  /// Starts the command and lets it run.
  static func start(_ arguments: [String], in folder: URL) throws -> Running {
    let process = process(arguments, in: folder, programs: nil)
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-output-\(UUID().uuidString)")
    try Data().write(to: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    return Running(process: process, output: output)
  }

  /// A command that runs on.
  struct Running {
    fileprivate let process: Process
    fileprivate let output: URL

    /// Whether the command writes the words within some seconds.
    func waits(for words: String) -> Bool {
      for _ in 0..<200 {
        if (try? String(contentsOf: output, encoding: .utf8))?.contains(words) == true { return true }
        Thread.sleep(forTimeInterval: 0.1)
      }
      return false
    }

    /// Ends it.
    func stop() {
      // A process that is started from a test's thread does not listen to gentler signals.
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try? FileManager.default.removeItem(at: output)
    }
  }
}
