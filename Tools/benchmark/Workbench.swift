import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource

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
    return lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      var run = ChildRun()
      run.firstByte = Double(words[0])
      run.wall = Double(words[1]) ?? .nan
      run.cpu = Double(words[2]) ?? .nan
      run.peakMemory = Int(words[3]) ?? 0
      run.status = Int32(words[4]) ?? -1
      return run
    }
  }
}

/// A story to measure with.
struct BenchmarkStory {
  let name: String
  let fileName: String
  let source: String

  static let small = BenchmarkStory(name: "100 KB", fileName: "story-100k", source: StoryGenerator.story(size: 100_000))
  static let large = BenchmarkStory(name: "5 MB", fileName: "story-5m", source: StoryGenerator.story(size: 5_000_000))
  /// Its JSON has 8.8 MB.
  static let heavy = BenchmarkStory(
    name: "8.8 MB of JSON", fileName: "story-heavy", source: StoryGenerator.story(size: 4_857_000))

  static var all: [BenchmarkStory] {
    [small, large, heavy]
      + HotLoop.all.map { loop in
        let name = loop.name.split { !$0.isLetter }.joined(separator: "-")
        return BenchmarkStory(name: loop.name, fileName: "loop-" + name, source: loop.source)
      }
  }

  var file: SourceFile { SourceFile(name: fileName + ".ink", bytes: Array(source.utf8)) }

  /// The story compiled; nil, with a word on the standard error, if it has faults.
  var program: Program? {
    let compilation = Compiler.compile(file)
    for diagnostic in compilation.diagnostics.prefix(5) {
      let line = file.location(at: diagnostic.range.start).line
      FileHandle.standardError.write(Data("\(fileName).ink:\(line): \(diagnostic.message)\n".utf8))
    }
    return compilation.program
  }
}

/// What the figures were got on.
enum Machine {
  static var description: String {
    let information = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
    let date = ISO8601DateFormatter.string(from: Date(), timeZone: .gmt, formatOptions: [.withFullDate])
    return "\(date), \(ProcessInfo.processInfo.activeProcessorCount) cores, \(name)"
  }
}
