import LonghandCompiler
import LonghandSource

/// Finds sequences that are reached once at most, so that only their first element is ever shown.
package enum SingleUseSequence {
  package static let rule = Rule(
    code: "V010", name: "single-use-sequence",
    summary: "A sequence stands where the story comes once at most, so that only its first element is ever shown.",
    reason: """
      A sequence shows its next element each time the story comes by. What follows a choice with `*` is reached once, \
      when the choice is taken: what comes after the first bar is never read.
      """,
    whenToIgnore: "There is hardly a reason to ignore it: nobody can read the other elements.",
    examples: [
      .triggering("* [Knock]\n  ⟦{Nobody answers.|Somebody answers.}⟧\n- -> END\n"),
      .mended("* [Knock]\n  {~Nobody answers.|Somebody answers.}\n- -> END\n"),
      .fine("- (door)\n+ [Knock]\n  {Nobody answers.|Somebody answers.}\n  -> door\n* [Leave]\n- -> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    var last: SourceRange?
    for (id, choice) in story.oncePlaces.sequences {
      let sequence = script.sequences[id]
      switch sequence.kind {
      case .stopping, .cycle, .once: break
      case .shuffle, .shuffleOnce, .shuffleStopping: continue
      }
      let isInside = last.map { $0.file == sequence.range.file && sequence.range.end <= $0.end } ?? false
      guard sequence.elements.count > 1, !isInside else { continue }
      last = sequence.range
      findings.report(
        sequence.range, "Only the first element of this sequence is ever shown.",
        help: "Write `+` instead of `*`, let `~` pick one by chance, or delete the other elements.",
        labels: [Diagnostic.Label(range: head(of: choice, script), text: "this choice is taken once at most")])
    }
  }

  private static func head(of choice: ChoiceID, _ script: Script) -> SourceRange {
    let range = script.choices[choice].range
    let bytes = script.files[Int(range.file.number)].bytes[range.offsets]
    let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    return SourceRange(file: range.file, start: range.start, end: UInt32(end))
  }
}
