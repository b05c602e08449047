/// Text that came from outside, as it may be shown on a terminal or in a diagnostic.
///
/// A terminal obeys what it is sent: an escape sequence in a story, a name or a saved game could write to the clipboard,
/// move the cursor, or hide words; a bidirectional control without its partner turns round what stands beside it. Such
/// characters are replaced by marks that can be seen.
package enum ShownText {
  /// The text with everything that a terminal would obey replaced by a mark.
  ///
  /// C0 controls and DEL become their pictures (`␛`, U+2400 to U+2421), C1 controls and lone bidirectional controls their
  /// numbers (`‹U+202E›`). A line feed stays where lines are kept, a tab always.
  ///
  /// - Parameters:
  ///   - text: What came from outside.
  ///   - keepsLines: Whether line feeds stay; otherwise they become `␊`.
  package static func of(_ text: String, keepsLines: Bool = true) -> String {
    guard mayNeedMarks(text.utf8) else { return text }
    let scalars = Array(text.unicodeScalars)
    let lone = loneControls(scalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" && keepsLines || scalar == "\t" {
        result.append(scalar)
      } else if let picture = picture(of: scalar) {
        result.append(picture)
      } else if isC1(scalar) || lone.contains(index) {
        result.append(contentsOf: number(of: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether any byte may belong to a control; most texts have none.
  private static func mayNeedMarks(_ bytes: String.UTF8View) -> Bool {
    // C1 controls begin with C2, bidirectional ones with E2; everything else that is marked is a single byte.
    bytes.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) }
    return scalar.value == 0x7F ? "\u{2421}" : nil
  }

  private static func isC1(_ scalar: Unicode.Scalar) -> Bool { (0x80...0x9F).contains(scalar.value) }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "›"
  }

  // MARK: Bidirectional controls

  /// What opens a stretch of another direction, and what closes it.
  private enum Direction {
    case opensEmbedding, closesEmbedding, opensIsolate, closesIsolate

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: self = .opensEmbedding
      case 0x202C: self = .closesEmbedding
      case 0x2066, 0x2067, 0x2068: self = .opensIsolate
      case 0x2069: self = .closesIsolate
      default: return nil
      }
    }
  }

  /// Where bidirectional controls stand that have no partner in their line.
  private static func loneControls(_ scalars: [Unicode.Scalar]) -> Set<Int> {
    var lone: Set<Int> = []
    var open: [(index: Int, isIsolate: Bool)] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        lone.formUnion(open.map { $0.index })
        open = []
      }
      guard let direction = Direction(scalar) else { continue }
      switch direction {
      case .opensEmbedding: open.append((index, false))
      case .opensIsolate: open.append((index, true))
      case .closesEmbedding, .closesIsolate:
        if let last = open.last, last.isIsolate == (direction == .closesIsolate) {
          open.removeLast()
        } else {
          lone.insert(index)
        }
      }
    }
    return lone.union(open.map { $0.index })
  }
}
