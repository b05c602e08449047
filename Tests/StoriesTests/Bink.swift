import Foundation
import LonghandTestSupport

/// A standard ink runtime in another language, `bink` from PyPI, that plays what we compile.
enum Bink {
  /// The Python that has it: that of `LONGHAND_BINK_PYTHON`, of `.build/python`, or of the system; nil where none has.
  static let python: String? = candidates.first { candidate in
    (try? run(candidate, ["-c", "import bink.story"], input: ""))?.status == 0
  }

  private static var candidates: [String] {
    // What is said there holds, so that a test can do without bink on a machine that has it.
    if let python = ProcessInfo.processInfo.environment["LONGHAND_BINK_PYTHON"] {
      return FileManager.default.isExecutableFile(atPath: python) ? [python] : []
    }
    let venv = Repository.root.appendingPathComponent(".build/python/bin/python").path
    return [venv, "/usr/bin/python3", "/usr/local/bin/python3"]
      .filter { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The transcript of a compiled story, as the Python that has bink, or a program that stands in for it, writes it.
  static func transcript(of json: [UInt8], answers: [String], by python: String?) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
    try Data(json).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = Repository.root.appendingPathComponent("Tools/play-with-bink")
    let input = answers.joined(separator: "\n") + "\n"
    let result = try run(python ?? "python3", [script.path, file.path], input: input)
    return result.output
  }

  private static func run(
    _ program: String, _ arguments: [String], input: String
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stdout
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
