import LonghandSource
import LonghandSyntax

/// Changes to the shape of a weave, which an editor offers: each says in words what it changes for the player.
///
/// Nothing here compiles: what would need more knowledge than the words of the file give is refused, with the reason.
package struct WeaveSurgery: Hashable, Sendable {
  /// What is done, as an order: "Indent the weave".
  package var title: String
  /// The edits, in ascending order, none overlapping another.
  package var edits: [TextEdit]
  /// What becomes different, a sentence each: what is offered where, which visits are counted, which names there are.
  package var consequences: [String]

  /// Why something is not done.
  package struct Refusal: Error, Hashable, Sendable {
    /// The reason and what to do, in one sentence.
    package var message: String
  }

  /// The words of a file with the edits made.
  package func applied(to source: SourceFile) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in edits {
      result += source.bytes[position..<edit.range.offsets.lowerBound]
      result += Array(edit.replacement.utf8)
      position = edit.range.offsets.upperBound
    }
    return result + source.bytes[position...]
  }

  /// Edits in ascending order.
  static func sorted(_ edits: [TextEdit]) -> [TextEdit] {
    edits.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }

  /// What is true of everything that moves a choice, a gather or a sequence: ink counts by places.
  static let savedGames = """
    Saved games from before do not know these places: what was taken or seen there is counted anew, and shuffles there \
    draw in another order.
    """
}
