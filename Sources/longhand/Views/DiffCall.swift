import LonghandCompiler
import LonghandExplorer
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// One call of `longhand diff`.
struct DiffCall {
  private let command: DiffCommand
  private let console: Console
  private let old: DiffSide
  private let new: DiffSide

  init(_ command: DiffCommand, _ console: Console) throws {
    self.command = command
    self.console = console
    let isOutside = command.includes.includeOutside
    old = try DiffSide(command.old, other: command.new, includesOutside: isOutside)
    new = try DiffSide(command.new, other: command.old, includesOutside: isOutside)
    if old.isFolder != new.isFolder {
      throw CallFailure(message: "'\(old.path)' and '\(new.path)' are a file and a folder; name two of a kind")
    }
  }

  /// What became of the stories of two folders, or of one story.
  struct Result {
    var differences: [StoryDifference] = []
    var added: [String] = []
    var cut: [String] = []
    var otherFiles: [(path: String, action: StoryDifference.Action)] = []

    var isBreaking: Bool { differences.contains { $0.isBreaking } || !cut.isEmpty }
  }

  /// Compares everything and shows it.
  func run() throws -> ExitStatus {
    var result = Result()
    let (before, after) = (try old.stories(), try new.stories())
    if before.isEmpty, after.isEmpty { throw new.project.noStory(in: new.path) }
    for pair in pairs(before, after) {
      switch pair {
      case (let old?, let new?): result.differences.append(try difference(old, new))
      case (let old?, nil): result.cut.append(old)
      case (nil, let new?): result.added.append(new)
      case (nil, nil): break
      }
    }
    result.otherFiles = changedFiles()
    switch command.format {
    case .text:
      var text = DifferenceText(isStyled: console.isOutputStyled, showsAll: command.all)
      console.write(text.text(of: result, from: old.label, to: new.label))
    case .json:
      console.write(
        StoryDifference.json(
          of: result.differences, added: result.added, cut: result.cut, otherFiles: result.otherFiles))
    }
    return result.isBreaking ? .findings : .clean
  }

  /// The stories that are the same in both: two files, or those of the same name; where each has one, these two.
  private func pairs(
    _ before: [(name: String, path: String)], _ after: [(name: String, path: String)]
  ) -> [(String?, String?)] {
    if before.count == 1, after.count == 1 { return [(before[0].path, after[0].path)] }
    var pairs: [(String?, String?)] = []
    for story in after { pairs.append((before.first { $0.name == story.name }?.path, story.path)) }
    for story in before where !after.contains(where: { $0.name == story.name }) { pairs.append((story.path, nil)) }
    return pairs
  }

  // MARK: One story

  private func difference(_ oldPath: String, _ newPath: String) throws -> StoryDifference {
    let before = try old.project.analysis(of: oldPath)
    let after = try new.project.analysis(of: newPath)
    var difference = StoryDifference(
      from: ViewedStory(before, path: oldPath), to: ViewedStory(after, path: newPath))
    // What reads the same plays the same.
    guard command.plays > 0, !difference.isEmpty, let left = Compiler.compile(before).program,
      let right = Compiler.compile(after).program
    else { return difference }
    var comparer = PlayComparer(from: left, to: right)
    comparer.compare(plays: command.plays, replays: min(command.plays, DiffCommand.replays), seed: command.seed)
    var plays = comparer.difference
    let transcripts = try TranscriptComparer.compare(
      old: (project: old.project, story: oldPath), new: (project: new.project, story: newPath))
    (plays.transcripts, plays.passedTranscripts) = transcripts
    if command.deep { plays.verdicts = verdicts(left, right) }
    difference.plays = plays
    return difference
  }

  /// What the explorer says of the endings of both.
  private func verdicts(_ before: Program, _ after: Program) -> [(name: String, before: String?, after: String?)] {
    let watch = ExploreWatch(time: nil, memory: nil, console)
    defer { watch.end() }
    let (left, right) = (endings(of: before, watch), endings(of: after, watch))
    return Set(left.keys).union(right.keys).sorted().map { ($0, left[$0], right[$0]) }
  }

  private func endings(of program: Program, _ watch: ExploreWatch) -> [String: String] {
    var verdicts: [String: String] = [:]
    for finding in Explorer.explore(program, while: { watch.goesOn($0) }).findings where finding.item.kind == .ending {
      verdicts[finding.item.name] = finding.verdict.word
    }
    return verdicts
  }

  // MARK: Other files

  private func changedFiles() -> [(path: String, action: StoryDifference.Action)] {
    let (before, after) = (old.otherFiles(), new.otherFiles())
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      switch (before[name], after[name]) {
      case (nil, .some): (name, .added)
      case (.some, nil): (name, .cut)
      case (let left, let right): left == right ? nil : (name, .changed)
      }
    }
  }
}
