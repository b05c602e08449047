import Foundation

/// What all measurements share: how many runs, where the command is, and a folder for files.
struct Workbench {
  let runs: Int
  let longhand: String
  let folder: URL

  init(runs: Int, longhand: String?) throws {
    self.runs = runs
    let beside = Workbench.executable.deletingLastPathComponent().appendingPathComponent("longhand").path
    self.longhand = longhand ?? beside
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// This program.
  static var executable: URL {
    (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])).resolvingSymlinksInPath()
  }

  /// Removes the files.
  func cleanUp() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Runs a program several times from a process that is still small.
  func children(_ arguments: [String], runs: Int) throws -> [ChildRun] {
    let relay = try ChildProcess.run([Workbench.executable.path, "run-child", "--runs", "\(runs)"] + arguments)
    let lines = String(decoding: relay.output, as: UTF8.self).split(separator: "\n")
    guard lines.count == runs else { throw ChildProcess.Failure(description: "'\(arguments[0])' was not measured") }
    return try lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      var run = ChildRun()
      run.firstByte = Double(words[0]).flatMap { $0 < 0 ? nil : $0 }
      run.wall = Double(words[1]) ?? .nan
      run.cpu = Double(words[2]) ?? .nan
      run.peakMemory = Int(words[3]) ?? 0
      run.status = Int32(words[4]) ?? -1
      guard run.status == 0 else { throw ChildProcess.Failure(description: "'\(arguments[0])' failed") }
      return run
    }
  }
}
