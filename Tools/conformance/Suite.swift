import Foundation

/// One thing to check: a name to show, and what is wrong, if anything.
struct Check {
  var name: String
  var run: () -> [String]
}

/// The checks that a folder, and every folder in it, asks for.
struct Suite {
  private(set) var checks: [Check] = []

  init(_ folder: URL) {
    add(folder)
  }

  private mutating func add(_ folder: URL) {
    func has(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }
    let name = folder.path
    if has("expected.tsv") { checks += BrokenStories(folder).checks }
    if has("bytecode.json"), has("transcript.txt") {
      checks.append(Check(name: name) { StoryFolder(folder).playBytecode("bytecode.json") })
    }
    if has("story.ink"), has("transcript.txt") {
      checks.append(Check(name: name) { StoryFolder(folder).playSource() })
    }
    if has("story.ink"), has("compiled.json") {
      checks.append(Check(name: name + " (compiled)") { StoryFolder(folder).compareCompiled() })
      if has("transcript.txt") {
        checks.append(Check(name: name + " (from JSON)") { StoryFolder(folder).playBytecode("compiled.json") })
      }
    }
    if has("story.ink") { return }
    for child in Suite.folders(in: folder) { add(child) }
  }

  private static func folders(in folder: URL) -> [URL] {
    let children = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: [.skipsHiddenFiles])
    return (children ?? []).filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }
      .sorted { $0.path < $1.path }
  }
}

/// Counts what passed and prints what failed.
struct Report {
  private(set) var passed = 0
  private(set) var failed = 0

  mutating func run(_ check: Check) {
    let differences = check.run()
    guard !differences.isEmpty else {
      passed += 1
      return
    }
    failed += 1
    print("FAILED \(check.name)")
    for line in differences.prefix(30) { print("    " + line) }
  }

  func finish() {
    print("\(passed) passed, \(failed) failed")
  }
}
