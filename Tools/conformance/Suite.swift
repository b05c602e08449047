import Foundation
import LonghandTestSupport

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
    let story = StoryFolder(folder)
    let name = folder.path
    for broken in BrokenStory.all(in: folder) {
      checks.append(
        Check(name: name + "/" + broken.name) {
          story.has(broken.name) ? broken.differences(from: story.compile(broken.name)) : ["the story is missing"]
        })
    }
    if story.has("bytecode.json"), story.has("transcript.txt") {
      checks.append(Check(name: name) { story.playBytecode("bytecode.json") })
    }
    if story.has("story.ink"), story.has("transcript.txt") {
      checks.append(Check(name: name) { story.playSource() })
    }
    if story.has("story.ink"), story.has("compiled.json") {
      checks.append(Check(name: name + " (compiled)") { story.compareCompiled() })
      if story.has("transcript.txt") {
        checks.append(Check(name: name + " (from JSON)") { story.playBytecode("compiled.json") })
      }
    }
    if story.has("story.ink") { return }
    for child in Repository.children(of: folder) { add(child) }
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
