import LonghandSource
import LonghandSyntax

/// What is known of lines that could not be read, so that one mistake is one finding (ink §4).
extension ScriptBuilder {
  /// Remembers the names on lines that may declare them but could not be read.
  mutating func noteHalfReadNames(of tree: SyntaxTree) {
    for finding in tree.syntaxFindings {
      guard let slip = finding.slipRange(in: tree.source) else { continue }
      for word in tree.source.bytes[slip.offsets].split(whereSeparator: { !Self.isInName($0) }).prefix(10) {
        script.halfReadNames.insert(script.names.intern(String(decoding: word, as: UTF8.self)))
      }
    }
    var last = 0
    for finding in tree.syntaxFindings where finding.error.mayHideDeclaration {
      let line = tree.source.location(at: finding.range.start).line
      guard line != last else { continue }
      last = line
      let bytes = tree.source.bytes[tree.source.range(ofLine: line).offsets]
      let words = bytes.split { !Self.isInName($0) }.prefix(100)
      if case .line = finding.error, !words.prefix(1).contains(where: Self.declares) { continue }
      // A name may end before a letter that none can hold.
      for word in words + bytes.split(whereSeparator: { $0 >= 0x80 || !Self.isInName($0) }).prefix(100) {
        script.halfReadNames.insert(script.names.intern(String(decoding: word, as: UTF8.self)))
      }
    }
  }

  /// Whether a line that begins with a word declares something.
  private static func declares(_ word: ArraySlice<UInt8>) -> Bool {
    ["VAR", "CONST", "LIST", "EXTERNAL", "temp"].contains { word.elementsEqual($0.utf8) }
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  /// Whether something is wrong with the header of a flow itself.
  func isBroken(_ flow: SyntaxNode) -> Bool {
    guard !file.tree.syntaxFindings.isEmpty else { return false }
    let source = file.tree.source
    let line = source.range(ofLine: source.location(at: flow.range.start).line)
    return file.tree.findings(from: line.start, through: line.end).contains { $0.error.mayHideDeclaration }
  }
}
