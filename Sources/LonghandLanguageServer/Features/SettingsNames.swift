import LonghandSource

/// The words of lists in settings files.
enum SettingsNames {
  /// Where a word stands in the list under a key of the top level.
  static func ranges(of word: String, under key: String, in file: SourceFile) -> [SourceRange] {
    var ranges: [SourceRange] = []
    var isInside = false
    for line in 1...file.lineTable.count {
      let range = file.range(ofLine: line)
      let words = file.text(in: range)
      if let first = words.first, first != " ", first != "-", first != "#" { isInside = words.hasPrefix(key + ":") }
      guard isInside else { continue }
      ranges += NamesInText.ranges(of: word, in: range, of: file)
    }
    return ranges
  }
}
