import LonghandCompiler
import LonghandSource

/// The names of a story's things in the transcripts of its tests: in conditions, and behind `set`, `external` and `at`.
enum TranscriptNames {
  /// Where a symbol is named in a transcript.
  static func ranges(of symbol: StorySymbol, in file: SourceFile, _ view: StoryView) -> [SourceRange] {
    let name = view.script.name(of: symbol)
    return (1...file.lineTable.count).flatMap { line in
      names(onLine: line, of: file, view) { $0 == name }.filter { $0.symbol == symbol }.map { $0.range }
    }
  }

  /// The name at a byte of a transcript, its end included.
  static func name(
    at offset: UInt32, in file: SourceFile, _ view: StoryView
  ) -> (symbol: StorySymbol, range: SourceRange)? {
    let line = file.location(at: offset).line
    return names(onLine: line, of: file, view) { _ in true }.last { $0.range.start <= offset && offset <= $0.range.end }
  }

  /// The names on a line that stand for something, of those paths that have a name that is wanted.
  private static func names(
    onLine line: Int, of file: SourceFile, _ view: StoryView, where isWanted: (String) -> Bool
  ) -> [(symbol: StorySymbol, range: SourceRange)] {
    guard let part = part(file.range(ofLine: line), file) else { return [] }
    return paths(in: part.range, file).filter { $0.contains { isWanted(file.text(in: $0)) } }.flatMap { path in
      zip(path, symbols(of: path, isTarget: part.isTarget, file, view)).compactMap { range, symbol in
        symbol.map { (symbol: $0, range: range) }
      }
    }
  }

  /// The part of a line that names things, and whether it names a place to go to.
  private static func part(_ line: SourceRange, _ file: SourceFile) -> (range: SourceRange, isTarget: Bool)? {
    let words = file.text(in: line)
    let rest = words.drop { $0 == " " || $0 == "\t" }
    let sign = line.start + UInt32(words.utf8.count - rest.utf8.count)
    func behind(_ prefix: String) -> SourceRange? {
      guard rest.hasPrefix(prefix) else { return nil }
      return SourceRange(file: line.file, start: sign + UInt32(prefix.utf8.count), end: line.end)
    }
    if let place = behind("! at ") { return (place, true) }
    for prefix in ["! set ", "! external "] { if let range = behind(prefix) { return (range, false) } }
    guard !rest.hasPrefix("= ending \""), rest != "= ending" else { return nil }
    return behind("=").map { ($0, false) }
  }

  /// The names in a stretch of text, those that dots join together, outside of quotation marks.
  private static func paths(in range: SourceRange, _ file: SourceFile) -> [[SourceRange]] {
    var paths: [[SourceRange]] = []
    var isQuoted = false
    var index = Int(range.start)
    while index < Int(range.end) {
      if file.bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, LineBeforeCursor.isInName(file.bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < Int(range.end), LineBeforeCursor.isInName(file.bytes[index]) { index += 1 }
      let name = SourceRange(file: range.file, start: UInt32(start), end: UInt32(index))
      if start > 0, file.bytes[start - 1] == UInt8(ascii: "."), paths.last?.last?.end == UInt32(start - 1) {
        paths[paths.count - 1].append(name)
      } else {
        paths.append([name])
      }
    }
    return paths
  }

  private static func symbols(
    of names: [SourceRange], isTarget: Bool, _ file: SourceFile, _ view: StoryView
  ) -> [StorySymbol?] {
    var script = view.script
    let parts = names.compactMap { range in
      script.names.find(file.text(in: range)).map { PathName(name: $0, range: range) }
    }
    guard parts.count == names.count, let first = parts.first else { return [] }
    let path = Path(names: script.pathNames.append(contentsOf: parts), range: first.range)
    let scope = NameScope(script, view.scope.symbols)
    if isTarget { return scope.places(path, in: Script.story) }
    let values = scope.values(path, in: Script.story)
    if values == [nil], let external = scope.symbols.external(first.name) { return [scope.external(external)] }
    return values
  }
}
