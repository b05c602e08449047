import LonghandRuntime

/// Values of variables as somebody types them.
enum TypedValue {
  /// The value that the words mean for a variable of the story; nil if they mean none.
  static func value(of words: String, for name: String, in story: Story) -> Value? {
    guard let old = story[variable: name] else { return nil }
    if case .list = old { return list(words, in: story) }
    if words == "true" || words == "false" { return .boolean(words == "true") }
    if let number = Int32(words) { return .integer(Int(number)) }
    if let number = Float(words), number.isFinite { return .float(number) }
    if words.count >= 2, words.first == "\"", words.last == "\"" { return .text(String(words.dropFirst().dropLast())) }
    if case .text = old { return .text(words) }
    return nil
  }

  private static func list(_ words: String, in story: Story) -> Value? {
    let names = words.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }
    var items: [InkList.Item] = []
    for name in names {
      guard let item = story.program.listItem(named: String(name)) else { return nil }
      items.append(item)
    }
    return .list(InkList(items))
  }
}
