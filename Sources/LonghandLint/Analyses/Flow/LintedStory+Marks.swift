import LonghandCompiler
import LonghandSource

extension LintedStory {
  /// The bullets of a choice, and the blanks between them.
  func bullets(of choice: ChoiceID) -> SourceRange { marks(at: script.choices[choice].range, 0x2A, 0x2B) }

  /// The dashes of a gather, and the blanks between them.
  func dashes(of gather: SourceRange) -> SourceRange { marks(at: gather, 0x2D, 0x2D) }

  private func marks(at range: SourceRange, _ first: UInt8, _ second: UInt8) -> SourceRange {
    let bytes = file(range.file).bytes
    var index = Int(range.start)
    var end = index
    while index < bytes.count {
      // The dash of a divert is no mark.
      let isArrow = bytes[index] == 0x2D && index + 1 < bytes.count && bytes[index + 1] == 0x3E
      if (bytes[index] == first || bytes[index] == second) && !isArrow {
        index += 1
        end = index
      } else if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else {
        break
      }
    }
    return SourceRange(file: range.file, start: range.start, end: UInt32(end))
  }
}
