import LonghandLint
import LonghandPlay
import LonghandRuntime
import LonghandSource

/// Moves that somebody recorded: files `NAME.input.txt` beside a story or in folders below it, a number or words a line.
enum RecordedMoves {
  private static let ending = ".input.txt"
  private static let depthLimit = 8

  /// The paths of all such files of a story, in order.
  static func paths(of story: String, in project: Project) -> [String] {
    let folder = String(StoryPath.folder(of: StoryPath.absolute(story, in: project.folder)).dropLast())
    var paths: [String] = []
    collect(folder.isEmpty ? "/" : folder, project: project, depth: 0, paths: &paths)
    return paths.map { StoryPath.relative($0, to: project.folder) }.sorted()
  }

  private static func collect(_ folder: String, project: Project, depth: Int, paths: inout [String]) {
    for name in project.provider.names(folder) ?? [] where !name.hasPrefix(".") && name != "node_modules" {
      let path = folder + "/" + name
      if name.hasSuffix(ending) {
        paths.append(path)
      } else if depth < depthLimit, project.provider.kind(path) == .folder {
        collect(path, project: project, depth: depth + 1, paths: &paths)
      }
    }
  }

  /// What came of playing some moves.
  struct Played {
    /// The choices that were taken, in their own words.
    var taken: [String] = []
    var ending: String?
    /// Whether every move was possible.
    var isWhole = true
  }

  /// Plays the moves in a file.
  static func play(_ bytes: [UInt8], _ program: Program) -> Played {
    var script = MoveScript(name: "", bytes: bytes)
    var story = Story(program, seed: script.seed ?? 1)
    story.allowsExternalFallbacks = true
    var played = Played()
    while let move = script.next() {
      if move.hasPrefix("/") { continue }
      guard read(&story), case .one(let index) = ChoiceFinder(choices: story.choices).find(move) else {
        played.isWhole = false
        return played
      }
      played.taken.append(story.choices[index].text.onOneLine)
      guard (try? story.choose(index)) != nil else {
        played.isWhole = false
        return played
      }
    }
    played.isWhole = read(&story)
    played.ending = story.ending?.name
    return played
  }

  private static func read(_ story: inout Story) -> Bool {
    while let line = story.nextLine() {
      if line.problems.contains(where: { $0.severity == .error }) { return false }
    }
    return true
  }

  /// Where the same moves lead elsewhere: which of them, counted from 1, and what differs; nil where they do not.
  static func parting(_ before: Played, _ after: Played) -> (move: Int, message: String)? {
    for (index, choice) in before.taken.enumerated() {
      guard index < after.taken.count else { return (index + 1, "“\(choice)” cannot be taken any more.") }
      if after.taken[index] != choice {
        return (index + 1, "What took “\(choice)” takes “\(after.taken[index])” now.")
      }
    }
    guard before.ending != after.ending else { return nil }
    let old = before.ending.map { "the ending “\($0)”" } ?? "no ending"
    let new = after.ending.map { "the ending “\($0)”" } ?? "none"
    return (before.taken.count, "It came to \(old), and comes to \(new) now.")
  }
}
