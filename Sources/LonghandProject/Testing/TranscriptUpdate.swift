import LonghandPlay
import LonghandSource

/// Writes transcripts anew as stories play them now.
///
/// Only what failed changes: the paragraphs, tags and choices of a turn. Choices that are taken, conditions, orders and
/// comments stay as they are.
package enum TranscriptUpdate {
  /// The text of a transcript, given what came of its runs; nil where nothing is to change.
  package static func text(of transcript: Transcript, _ results: [TestResult]) -> String? {
    var edits: [Int: [String]] = [:]
    for result in results where !result.failures.isEmpty {
      let failed = Set(result.failures.map { $0.line })
      for (turn, record) in zip(TranscriptTurn.turns(of: result.run), result.turns) {
        update(turn, record: record, failed: failed, edits: &edits)
      }
    }
    guard !edits.isEmpty else { return nil }
    var lines: [String] = []
    let file = transcript.file
    let count = file.lineTable.count - (file.bytes.last == 0x0A ? 1 : 0)
    for number in 1...max(1, count) {
      lines += edits[number] ?? [file.text(in: file.range(ofLine: number))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func update(
    _ turn: TranscriptTurn, record: TurnRecord, failed: Set<Int>, edits: inout [Int: [String]]
  ) {
    var (prose, tags, offered): ([Int], [Int], [Int]) = ([], [], [])
    for line in turn.lines {
      switch line.item {
      case .paragraph, .anything: prose.append(line.number)
      case .tag: tags.append(line.number)
      case .offered: offered.append(line.number)
      case .choice, .condition, .ending, .choiceCount, .set, .seed, .external, .at: break
      }
    }
    let proseFails = prose.contains { failed.contains($0) } || (prose.first != nil && failed.contains(turn.firstLine))
    if proseFails || tags.contains(where: { failed.contains($0) }) {
      replace(prose + tags, with: words(of: record, withTags: !tags.isEmpty, withProse: !prose.isEmpty), &edits)
    }
    if offered.contains(where: { failed.contains($0) }) {
      replace(offered, with: record.offered.map { "* \($0.onOneLine)" }, &edits)
    }
  }

  private static func words(of record: TurnRecord, withTags: Bool, withProse: Bool) -> [String] {
    var lines = withTags ? record.earlyTags.map { "# \($0)" } : []
    for paragraph in record.paragraphs {
      if withProse { lines.append(TranscriptWriter.escaped(paragraph.words)) }
      if withTags { lines += paragraph.tags.map { "# \($0)" } }
    }
    return lines
  }

  /// Puts lines in the place of the first of some, and takes the others away.
  private static func replace(_ numbers: [Int], with lines: [String], _ edits: inout [Int: [String]]) {
    guard let first = numbers.min() else { return }
    for number in numbers { edits[number] = [] }
    edits[first] = lines
  }
}
