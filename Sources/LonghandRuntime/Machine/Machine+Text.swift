extension Machine {
  /// The text of the present output, cleaned, without its tags (`R126`).
  mutating func currentText() -> [UInt8] {
    var cleaner = TextCleaner()
    var isInTag = false
    for item in state.flow.output.items {
      switch item {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .text(let text) where !isInTag:
        if shape(of: text) == .plain {
          cleaner.appendPlain(bytes(of: text))
        } else {
          cleaner.append(bytes(of: text))
        }
      case .blank(let text) where !isInTag: if !bytes(of: text).isEmpty { cleaner.blank() }
      case .newline where !isInTag: cleaner.newline()
      case .text, .blank, .newline, .glue, .beginString, .legacyTag, .value: break
      }
    }
    return cleaner.finished()
  }

  /// The tags of the present output, cleaned (`R129`).
  mutating func currentTags() -> [String] {
    guard state.flow.output.containsTag else { return [] }
    var collector = TagCollector()
    for item in state.flow.output.items {
      switch item {
      case .beginTag: collector.begin()
      case .endTag: collector.end()
      case .text(let text), .blank(let text): collector.append(bytes(of: text))
      case .newline: collector.append([.lineFeed])
      case .legacyTag(let text): collector.appendWhole(bytes(of: text))
      case .glue, .beginString, .value: break
      }
    }
    return collector.finished()
  }
}

/// Gathers tags from output items (`R129`).
struct TagCollector {
  private var tags: [String] = []
  private var isInTag = false
  private var buffer: [UInt8] = []

  mutating func begin() {
    emit()
    isInTag = true
  }

  mutating func end() {
    emit()
    isInTag = false
  }

  mutating func append(_ text: some Collection<UInt8>) {
    if isInTag { buffer.append(contentsOf: text) }
  }

  /// A tag as old compilers wrote it, which has no beginning and no end (`R133`).
  mutating func appendWhole(_ text: ArraySlice<UInt8>) {
    if !isInTag, !text.isEmpty { tags.append(String(decoding: text, as: UTF8.self)) }
  }

  /// Whether there is no tag so far.
  var isEmpty: Bool { tags.isEmpty && buffer.isEmpty }

  private mutating func emit() {
    guard !buffer.isEmpty else { return }
    var cleaner = TextCleaner()
    cleaner.append(buffer[...])
    tags.append(String(decoding: cleaner.finished(), as: UTF8.self))
    buffer.removeAll()
  }

  mutating func finished() -> [String] {
    emit()
    return tags
  }
}
