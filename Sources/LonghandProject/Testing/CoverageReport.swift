import LonghandLint
import LonghandRuntime
import LonghandSource

/// How much of a story was seen, file by file.
public struct CoverageReport: Sendable {
  /// A line, a choice or a branch.
  public struct Place: Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// How often it was seen; a choice, how often it was taken.
    public var count: Int
    /// The words of the line.
    public var words: String
  }

  /// One of several ways that a conditional or a sequence can go.
  public struct Branch: Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// Which conditional or sequence it belongs to, by its place in the story.
    public var block: Int
    /// Its place among the ways, counted from 0.
    public var number: Int
    /// How often it was taken.
    public var count: Int
    /// The words of the branch.
    public var words: String
  }

  /// How much of one file was seen.
  public struct File: Sendable {
    /// The path of the file.
    public var path: String
    /// The lines that can be seen, in order.
    public var lines: [Place] = []
    /// The choices, in order.
    public var choices: [Place] = []
    /// The branches, in order.
    public var branches: [Branch] = []

    /// How many lines were seen.
    public var seenLines: Int { lines.count { $0.count > 0 } }
    /// How many choices were taken.
    public var takenChoices: Int { choices.count { $0.count > 0 } }
    /// How many branches were taken.
    public var takenBranches: Int { branches.count { $0.count > 0 } }
  }

  /// The files of the story in the order in which they are read.
  public private(set) var files: [File]

  /// Works out what was seen.
  ///
  /// - Parameters:
  ///   - program: What was played.
  ///   - files: The files of the story, by their ids.
  ///   - mainFile: The path of the main file; the others' are seen from there.
  ///   - counts: How often each place of the program was come to.
  package init(_ program: Program, files sources: [SourceFile], mainFile: String, counts: [UInt32]) {
    files = sources.map { source in
      File(path: source.id == .root ? mainFile : StoryPath.included(source.name, by: mainFile))
    }
    var lines: [[Int: Int]] = Array(repeating: [:], count: sources.count)
    var branchNumbers: [Int32: Int] = [:]
    for (place, count) in zip(program.coveragePlaces, counts) {
      let number = Int(place.range.file.number)
      guard number < sources.count else { continue }
      let source = sources[number]
      let line = source.location(at: place.range.start).line
      let count = Int(count)
      switch place.kind {
      case .line: lines[number][line] = max(lines[number][line] ?? 0, count)
      case .choice:
        files[number].choices.append(Place(line: line, count: count, words: Self.words(of: line, in: source)))
      case .branch(let block):
        let index = branchNumbers[block] ?? 0
        branchNumbers[block] = index + 1
        let words = source.text(in: place.range).onOneLine
        files[number].branches.append(
          Branch(line: line, block: Int(block), number: index, count: count, words: words))
      }
    }
    for number in files.indices {
      let source = sources[number]
      files[number].lines = lines[number].sorted { $0.key < $1.key }.map {
        Place(line: $0.key, count: $0.value, words: Self.words(of: $0.key, in: source))
      }
      files[number].choices.sort { $0.line < $1.line }
      files[number].branches.sort { ($0.line, $0.block, $0.number) < ($1.line, $1.block, $1.number) }
    }
  }

  private static func words(of line: Int, in source: SourceFile) -> String {
    source.text(in: source.range(ofLine: line)).onOneLine
  }

  // MARK: Formats

  /// One line a file, and one for all: how many lines, choices and branches were seen.
  public var summary: String {
    let rows = files.map { file in
      (
        file.path, file.seenLines, file.lines.count, file.takenChoices, file.choices.count, file.takenBranches,
        file.branches.count
      )
    }
    let all = rows.reduce(("all", 0, 0, 0, 0, 0, 0)) { sum, row in
      (sum.0, sum.1 + row.1, sum.2 + row.2, sum.3 + row.3, sum.4 + row.4, sum.5 + row.5, sum.6 + row.6)
    }
    let shown = rows.count > 1 ? rows + [all] : rows
    let width = shown.map { $0.0.count }.max() ?? 0
    return shown.map { row in
      row.0 + String(repeating: " ", count: width - row.0.count) + "  lines \(Self.share(row.1, row.2))"
        + "  choices \(Self.share(row.3, row.4))  branches \(Self.share(row.5, row.6))\n"
    }.joined()
  }

  /// What nobody saw: each line, choice and branch with its place.
  public var listing: String {
    var text = ""
    for file in files {
      for place in file.lines where place.count == 0 {
        text += "\(file.path):\(place.line): not seen: \(place.words)\n"
      }
      for place in file.choices where place.count == 0 {
        text += "\(file.path):\(place.line): not taken: \(place.words)\n"
      }
      for branch in file.branches where branch.count == 0 {
        text += "\(file.path):\(branch.line): branch \(branch.number + 1) not taken: \(branch.words)\n"
      }
    }
    return text
  }

  /// The format of `lcov`, which code hosts and editors show; choices are branches too, of a block of their own.
  public var lcov: String {
    var text = ""
    for file in files where !file.lines.isEmpty {
      text += "TN:\nSF:\(file.path)\n"
      let blocks = Set(file.branches.map { $0.block }).sorted()
      for branch in file.branches {
        text += "BRDA:\(branch.line),\(blocks.firstIndex(of: branch.block) ?? 0),\(branch.number),\(branch.count)\n"
      }
      for (number, choice) in file.choices.enumerated() {
        text += "BRDA:\(choice.line),\(blocks.count),\(number),\(choice.count)\n"
      }
      text += "BRF:\(file.branches.count + file.choices.count)\nBRH:\(file.takenBranches + file.takenChoices)\n"
      for place in file.lines { text += "DA:\(place.line),\(place.count)\n" }
      text += "LF:\(file.lines.count)\nLH:\(file.seenLines)\nend_of_record\n"
    }
    return text
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return "\(part)/\(whole) (\(part * 100 / whole) %)"
  }
}
