import LonghandCompiler
import LonghandSource

/// Reads the tags of one run of content.
struct TagReader {
  var story: LintedStory
  var statement: Int
  var weave: WeaveID
  var part: TagUse.Part
  var isAboutStory: Bool

  /// The tags among the items of a line, of a part of a choice, or of an alternative.
  func tags(in items: ArraySlice<ContentItem>) -> [TagUse] {
    items.indices.compactMap { index in
      if case .tagStart = items[index].kind { tag(at: index, in: items) } else { nil }
    }
  }

  private func tag(at start: Int, in items: ArraySlice<ContentItem>) -> TagUse {
    let isTagLine = if case .tagStart? = items.first?.kind { true } else { false }
    var words: String? = ""
    var range = SourceRange(file: items[start].range.file, start: items[start].range.end, end: items[start].range.end)
    var index = start + 1
    loop: while index < items.endIndex {
      switch items[index].kind {
      case .tagEnd, .tagStart, .newline, .divert: break loop
      case .text(let id):
        words?.append(story.script.texts[id])
        range = range.union(items[index].range)
      case .glue, .printed, .conditional, .sequence:
        words = nil
        range = range.union(items[index].range)
      }
      index += 1
    }
    return TagUse(
      hash: items[start].range, range: trimmed(range), text: words.map { TagUse.trimmed($0) }, statement: statement,
      weave: weave, part: part, isFirst: isTagLine, isAboutStory: isAboutStory && isTagLine)
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    let bytes = story.file(range.file).bytes
    var range = range
    while !range.isEmpty, Self.isBlank(bytes[Int(range.end) - 1]) { range.end -= 1 }
    while !range.isEmpty, Self.isBlank(bytes[Int(range.start)]) { range.start += 1 }
    return range
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
