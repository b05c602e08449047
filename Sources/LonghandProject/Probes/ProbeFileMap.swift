import LonghandSource

/// From the little files that probes are compiled as back to the files that they stand in.
struct ProbeFileMap {
  /// The story's files, then those that probes stand in, each once.
  private(set) var files: [SourceFile]
  private let firstProbe: SourceFileID
  /// The number behind the story's files.
  private let storyEnd: SourceFileID
  /// Where each probe stands.
  private var places: [(file: SourceFileID, start: UInt32)] = []
  /// The files that probes stand in, as they were given, with their numbers among all.
  private var known: [(given: SourceFile, id: SourceFileID)]

  init(_ files: [SourceFile], firstProbe: SourceFileID) {
    self.files = files
    self.firstProbe = firstProbe
    storyEnd = SourceFileID(UInt32(files.count))
    known = files.map { ($0, $0.id) }
  }

  /// Notes where the next probe stands.
  mutating func add(_ probe: Probe) {
    places.append((id(of: probe.file), UInt32(probe.start)))
  }

  private mutating func id(of file: SourceFile) -> SourceFileID {
    if let known = known.last(where: { $0.given === file }) { return known.id }
    let id = SourceFileID(UInt32(files.count))
    files.append(SourceFile(file, id: id, name: file.name))
    known.append((file, id))
    return id
  }

  /// A finding about a probe, or about what it names, where it was written.
  func placed(_ finding: Diagnostic) -> Diagnostic {
    var result = finding
    result.range = placed(finding.range)
    // What lowering adds to a story is in none of the writer's files.
    let labels = finding.labels.filter { $0.range.file >= firstProbe || $0.range.file < storyEnd }
    result.labels = labels.map { Diagnostic.Label(range: placed($0.range), text: $0.text) }
    result.fixes = finding.fixes.map { fix in
      var fix = fix
      fix.edits = fix.edits.map { TextEdit(range: placed($0.range), replacement: $0.replacement) }
      return fix
    }
    return result
  }

  private func placed(_ range: SourceRange) -> SourceRange {
    guard range.file >= firstProbe else { return range }
    let place = places[Int(range.file.number - firstProbe.number)]
    return SourceRange(file: place.file, start: place.start + range.start, end: place.start + range.end)
  }
}
