import LonghandCompiler
import LonghandSource

/// Reads the tags of runs of content.
struct TagReader {
  /// What holds the content.
  struct Holder {
    var statement: Int
    var weave: WeaveID
    var part: TagUse.Part
    var isAboutStory: Bool
  }

  let script: Script

  /// The tags of a line, of a part of a choice, or of an alternative.
  func tags(in content: Content, of holder: Holder) -> [TagUse] {
    let items = script.contentItems[content]
    return items.indices.compactMap { index in
      if case .tagStart = items[index].kind { tag(at: index, in: items, of: holder) } else { nil }
    }
  }

  private func tag(at start: Int, in items: ArraySlice<ContentItem>, of holder: Holder) -> TagUse {
    let isTagLine = if case .tagStart? = items.first?.kind { true } else { false }
    var words: String? = ""
    var range = SourceRange(file: items[start].range.file, start: items[start].range.end, end: items[start].range.end)
    var index = start + 1
    loop: while index < items.endIndex {
      switch items[index].kind {
      case .tagEnd, .tagStart, .newline, .divert: break loop
      case .text(let id): words?.append(script.texts[id])
      case .glue, .printed, .conditional, .sequence: words = nil
      }
      range = range.union(items[index].range)
      index += 1
    }
    return TagUse(
      hash: items[start].range, range: trimmed(range), text: words.map { TagUse.trimmed($0) },
      statement: holder.statement, weave: holder.weave, part: holder.part, isFirst: isTagLine,
      isAboutStory: holder.isAboutStory && isTagLine)
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    let bytes = script.files[Int(range.file.number)].bytes
    var range = range
    while !range.isEmpty, Self.isBlank(bytes[Int(range.end) - 1]) { range.end -= 1 }
    while !range.isEmpty, Self.isBlank(bytes[Int(range.start)]) { range.start += 1 }
    return range
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
