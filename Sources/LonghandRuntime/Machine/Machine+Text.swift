extension StoryMachine {
  /// The text of the present output, cleaned, without its tags (runtime §126).
  mutating func currentText() -> String {
    cleanOutput()
    return line.cleaner.string
  }

  /// Cleans the text of the present output into the line's buffer.
  mutating func cleanOutput() {
    line.cleaner.clear()
    var isInTag = false
    for place in 0..<state.line.flow.output.count {
      switch state.line.flow.output[place] {
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .text(let text) where !isInTag: clean(text)
      case .blank(let text) where !isInTag: if !isEmptyText(text) { line.cleaner.blank() }
      case .newline where !isInTag: line.cleaner.newline()
      case .text, .blank, .newline, .glue, .beginString, .legacyTag, .value: break
      }
    }
  }

  private mutating func clean(_ text: TextNumber) {
    let known = TextNumber(program.texts.count)
    if text < known {
      let (isPlain, isASCII) = (program.texts.isPlain(text), program.texts.isASCII(text))
      let bytes = unsafe program.texts.bytes(of: text)
      unsafe isPlain ? line.cleaner.appendPlain(bytes, isASCII: isASCII) : line.cleaner.append(bytes)
    } else {
      state.texts.clean(text - known, into: &line.cleaner)
    }
  }

  /// The tags of the present output, cleaned (runtime §129).
  mutating func currentTags() -> [String] {
    guard state.line.flow.output.containsTag else { return [] }
    var collector = TagCollector()
    for item in state.line.flow.output.items {
      switch item {
      case .beginTag: collector.begin()
      case .endTag: collector.end()
      case .text(let text), .blank(let text): unsafe withBytes(of: text) { unsafe collector.append($0) }
      case .newline: collector.append([.lineFeed])
      case .legacyTag(let text): collector.appendWhole(bytes(of: text))
      case .glue, .beginString, .value: break
      }
    }
    return collector.finished()
  }
}

/// Gathers tags from output items (runtime §129).
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

  /// A tag as old compilers wrote it, which has no beginning and no end (runtime §133).
  mutating func appendWhole(_ text: ArraySlice<UInt8>) {
    if !isInTag, !text.isEmpty { tags.append(String(decoding: text, as: UTF8.self)) }
  }

  /// Whether there is no tag so far.
  var isEmpty: Bool { tags.isEmpty && buffer.isEmpty }

  private mutating func emit() {
    guard !buffer.isEmpty else { return }
    var cleaner = TextCleaner()
    cleaner.append(buffer[...])
    tags.append(cleaner.string)
    buffer.removeAll()
  }

  mutating func finished() -> [String] {
    emit()
    return tags
  }
}
