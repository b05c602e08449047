import LonghandSource

/// A file that a story includes for the second time.
struct RepeatedFile {
  /// The file as it was read first.
  var original: SourceFileID
  /// The file as it was read again.
  var copy: SourceFileID
  /// The name in the line that includes it first.
  var firstName: SourceRange
  /// The name in the line that includes it again.
  var name: SourceRange
}

extension RepeatedFile {
  /// What is to be said of files that were included twice: once that they were, and of each other mistake in them once
  /// (ink §4, ink §28).
  static func explained(_ findings: [Finding], _ repeated: [RepeatedFile], in files: [SourceFile]) -> [Finding] {
    guard !repeated.isEmpty else { return findings }
    let originals = repeated.reduce(into: [SourceFileID: SourceFileID]()) { $0[$1.copy] = $0[$1.copy] ?? $1.original }
    var colliding: Set<SourceFileID> = []
    var result: [Finding] = []
    var seen = Set(findings.lazy.filter { originals[$0.range.file] == nil }.map { Words(of: $0, in: files) })
    for finding in findings {
      guard let original = originals[finding.range.file] else {
        result.append(finding)
        continue
      }
      if let other = finding.collidesWith, (originals[other.file] ?? other.file) == original,
        other.file != finding.range.file
      {
        colliding.insert(finding.range.file)
      } else {
        var words = Words(of: finding, in: files)
        words.range.file = original
        if seen.insert(words).inserted { result.append(finding) }
      }
    }
    guard !colliding.isEmpty else { return result }
    result.removeAll { $0.isAmbiguousCopy }
    return result + repeated.filter { colliding.contains($0.copy) }.map { $0.finding(in: files) }
  }

  /// What a writer reads of a finding.
  private struct Words: Hashable {
    var range: SourceRange
    var message: String

    init(of finding: Finding, in files: [SourceFile]) {
      range = finding.range
      message = finding.diagnostic(in: files[Int(range.file.number)]).message
    }
  }

  private func finding(in files: [SourceFile]) -> Finding {
    let first = files[Int(firstName.file.number)]
    let again = files[Int(name.file.number)]
    let line = first.location(at: firstName.start).line
    let place = firstName.file == name.file ? "on line \(line)" : "on line \(line) of `\(first.name)`"
    var whole = again.range(ofLine: again.location(at: name.start).line)
    while whole.end < again.bytes.count, again.bytes[Int(whole.end)] == 0x0D { whole.end += 1 }
    if whole.end < again.bytes.count, again.bytes[Int(whole.end)] == 0x0A { whole.end += 1 }
    return Finding(
      .flow(.includedTwice(again.text(in: name), place: place, first: firstName, line: whole)), name)
  }
}

extension Finding {
  /// The other place that has the same name; nil for findings of other kinds.
  fileprivate var collidesWith: SourceRange? {
    switch issue {
    case .name(let issue): issue.owner
    case .persona(.nameTaken(_, let owner)): owner.range
    case .syntax, .divert, .flow, .expression, .persona: nil
    }
  }

  /// Whether it says that two lists of one name have an item of one name.
  fileprivate var isAmbiguousCopy: Bool {
    guard case .name(.ambiguousItem(_, let lists)) = issue else { return false }
    return lists.allSatisfy { $0 == lists.first }
  }
}

extension NameIssue {
  /// The place that has the name already.
  fileprivate var owner: SourceRange? {
    switch self {
    case .constantRedefined(_, let first), .labelTwice(_, let first), .flowTwice(_, _, let first),
      .variableTwice(_, _, let first), .externalTwice(_, let first), .itemTwice(_, _, let first):
      first
    case .taken(_, _, let owner), .labelTaken(_, let owner): owner.range
    case .ambiguousItem, .unknownItem, .itemRepeated, .reservedWord, .builtInFunction, .temporaryLikeParameter,
      .parameterTwice, .parenthesizedName:
      nil
    }
  }
}
