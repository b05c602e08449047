import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import LonghandTestSupport

/// A variant of a story, and what is wrong with how it was taken.
struct Variant {
  private let bytes: [UInt8]
  private let name: String
  private let compilation: Compilation

  init(_ bytes: [UInt8], name: String, compilation: Compilation) {
    self.bytes = bytes
    self.name = name
    self.compilation = compilation
  }

  /// What does not hold of it.
  ///
  /// - Parameters:
  ///   - isSlip: Whether it differs in one place from a story without errors.
  ///   - seed: What its playthrough begins with.
  func complaints(isSlip: Bool, seed: Int) -> [String] {
    var complaints = placeComplaints
    let file = SourceFile(name: name, bytes: bytes)
    if Parser.parse(file).bytes != file.bytes { complaints.append("the tree lost bytes") }
    if (compilation.program == nil) != compilation.diagnostics.contains(where: { $0.severity == .error }) {
      complaints.append("it has errors and a program, or neither")
    }
    if isSlip { complaints += cascadeComplaints }
    if let program = compilation.program { complaints += Self.complaints(of: program, seed) }
    return complaints.isEmpty ? [] : complaints + compilation.diagnostics.map { compilation.line(for: $0) }
  }

  // MARK: Findings

  private func file(of range: SourceRange) -> SourceFile? { compilation.files.first { $0.id == range.file } }

  private var placeComplaints: [String] {
    compilation.diagnostics.flatMap { found in
      let ranges = [found.range] + found.labels.map { $0.range } + found.fixes.flatMap { $0.edits.map { $0.range } }
      return ranges.filter { range in
        guard let file = file(of: range) else { return true }
        let location = file.location(at: range.start)
        return range.start > range.end || range.end > file.bytes.count || location.line < 1
          || location.line > file.lineTable.starts.count
      }.map { "\(found.code) stands nowhere: \($0)" }
    }
  }

  /// One slip has one error at one place: no error is told twice, and no line is broken in two ways.
  private var cascadeComplaints: [String] {
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    var complaints: [String] = []
    for (index, error) in errors.enumerated() {
      for other in errors[..<index] where other.range.file == error.range.file {
        if isSame(error, other) { complaints.append("\(other.code) and \(error.code) are of the same words") }
        if isSyntax(error), isSyntax(other), line(of: error) == line(of: other) {
          complaints.append("\(other.code) and \(error.code) are of the same line")
        }
      }
    }
    return complaints
  }

  private func line(of found: Diagnostic) -> Int { file(of: found.range)?.location(at: found.range.start).line ?? 0 }

  /// Whether two errors begin at the same words; those of the parser must not even touch.
  private func isSame(_ first: Diagnostic, _ second: Diagnostic) -> Bool {
    if first.range.start == second.range.start { return true }
    guard isSyntax(first), isSyntax(second) else { return false }
    return first.range.start < second.range.end && second.range.start < first.range.end
  }

  /// The parser's codes, but for one that speaks of the line before the one that it stands at.
  private static let syntaxCodes = Set(SyntaxDocuments.all.map { $0.code }).subtracting(["E58"])

  private func isSyntax(_ found: Diagnostic) -> Bool { Self.syntaxCodes.contains(found.code) }

  // MARK: Playing

  /// Limits so low that no variant takes long.
  private static var limits: StoryLimits {
    var limits = StoryLimits()
    limits.stepsPerLine = 5_000
    limits.linesPerTurn = 200
    limits.callDepth = 300
    limits.threadCount = 100
    limits.textSize = 1 << 14
    limits.choiceCount = 200
    return limits
  }

  private static func complaints(of program: Program, _ seed: Int) -> [String] {
    var complaints: [String] = []
    do throws(LoadError) {
      if try Program.load(json: program.json).json != program.json {
        complaints.append("the JSON changes when it is read and written again")
      }
    } catch {
      complaints.append("our own JSON is refused: \(error)")
    }
    var story = Story(program, seed: seed, limits: limits)
    story.allowsExternalFallbacks = true
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<4 {
      _ = story.lines()
      guard !story.choices.isEmpty else { break }
      guard (try? story.choose(random.number(below: story.choices.count))) != nil else { break }
    }
    var restored = Story(program, seed: 1, limits: limits)
    if (try? restored.restore(story.save()))?.isComplete != true { complaints.append("its saved game lost something") }
    return complaints
  }
}
