import Foundation
import LonghandPlay
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport

/// What is checked of a story.
extension StoryFolder {
  /// The transcript of the story's source.
  func playSource() -> [String] {
    let compilation = compile()
    guard let program = compilation.program else { return describe(compilation) }
    return compareTranscript(of: program, knowsLines: true)
  }

  /// The transcript of a compiled story, which knows the places of its messages by paths only.
  func playBytecode(_ name: String) -> [String] {
    do {
      return compareTranscript(of: try Program.load(json: bytes(name) ?? []), knowsLines: false)
    } catch {
      return ["\(error)"]
    }
  }

  /// The JSON that the source compiles to, as a value; and the JSON of a round trip.
  func compareCompiled() -> [String] {
    let compilation = compile()
    guard let program = compilation.program else { return describe(compilation) }
    guard let expected = try? JSONValue(text("compiled.json")) else { return ["compiled.json is no JSON"] }
    guard let ours = try? JSONValue.parse(program.json) else { return ["our JSON is no JSON"] }
    var differences = ours.differences(from: expected)
    do {
      let again = try Program.load(json: program.json).json
      if again != program.json { differences.append("the JSON changes when it is read and written again") }
    } catch {
      differences.append("our own JSON is refused: \(error)")
    }
    return differences
  }

  private func describe(_ compilation: Compilation) -> [String] {
    ["it does not compile:"]
      + compilation.diagnostics.filter { $0.severity == .error }.map { diagnostic in
        let file = compilation.files.first { $0.id == diagnostic.range.file }
        let line = file?.location(at: diagnostic.range.start).line ?? 0
        return "\(file?.name ?? "?"):\(line): \(diagnostic.message) [\(diagnostic.code)]"
      }
  }

  private func compareTranscript(of program: Program, knowsLines: Bool) -> [String] {
    var story = Story(program, seed: 1)
    story.allowsExternalFallbacks = true
    var answers = answers[...]
    var output = ""
    var player = TranscriptPlayer(story)
    player.play(answer: { answers.popFirst() }, write: { output += $0 })
    return TranscriptDifference.find(
      expected: text("transcript.txt").components(separatedBy: "\n"), actual: output.components(separatedBy: "\n"),
      knowsLines: knowsLines)
  }
}

/// The difference between two transcripts, but for blanks at the ends of lines and the words of messages.
enum TranscriptDifference {
  static func find(expected: [String], actual: [String], knowsLines: Bool) -> [String] {
    let (expected, actual) = (normalised(expected, knowsLines), normalised(actual, knowsLines))
    guard expected != actual else { return [] }
    return Diff.lines(expected, actual)
  }

  private static func normalised(_ lines: [String], _ knowsLines: Bool) -> [String] {
    var result = lines.map { line in
      withoutWords(String(line.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed()), knowsLines)
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  /// A message's kind and place count, its words do not.
  private static func withoutWords(_ line: String, _ knowsLines: Bool) -> String {
    let place = knowsLines ? #": ('.*?' line \d+|\(.*?\))"# : ""
    guard let range = line.range(of: "RUNTIME (ERROR|WARNING)" + place, options: .regularExpression) else {
      return line
    }
    return String(line[..<range.upperBound])
  }
}

/// A line-by-line difference: what is expected with `-`, what came with `+`.
enum Diff {
  static func lines(_ expected: [String], _ actual: [String]) -> [String] {
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in actual.difference(from: expected) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [String] = []
    var (old, new) = (0, 0)
    while old < expected.count || new < actual.count {
      if removed.contains(old) {
        result.append("- " + expected[old])
        old += 1
      } else if inserted.contains(new) {
        result.append("+ " + actual[new])
        new += 1
      } else {
        result.append("  " + (new < actual.count ? actual[new] : ""))
        (old, new) = (old + 1, new + 1)
      }
    }
    return result
  }
}
