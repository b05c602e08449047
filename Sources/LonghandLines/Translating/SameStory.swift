import LonghandRuntime

/// Proves that two compiled stories are the same but for their words: every container, item, condition and path.
///
/// Then saved games, playthroughs, transcripts of choices and what an explorer found hold for both.
package enum SameStory {
  /// Where two stories differ in anything but their words, nine places at most; none where they are the same.
  ///
  /// - Parameters:
  ///   - strings: The texts of the first story that may have other words although they are strings of its logic; nil for
  ///     all.
  package static func differences(
    between first: Program, and second: Program, strings: Set<String>?
  ) throws(LoadError) -> [String] {
    var comparison = StoryComparison(strings: strings)
    comparison.compare(try JSONValue.parse(first.json), try JSONValue.parse(second.json), at: "", Place())
    return comparison.differences
  }

  /// What stands around a text.
  fileprivate struct Place {
    var isInTag = false
    /// Whether it is a string that the story computes with.
    var isInLogic = false
    /// Whether it declares something.
    var isDeclaration = false
  }
}

/// Goes through two compiled stories side by side.
private struct StoryComparison {
  let strings: Set<String>?
  private(set) var differences: [String] = []

  init(strings: Set<String>?) {
    self.strings = strings
  }

  mutating func compare(_ first: JSONValue, _ second: JSONValue, at path: String, _ place: SameStory.Place) {
    guard differences.count < 9 else { return }
    switch (first, second) {
    case (.array(let ours), .array(let theirs)):
      guard ours.count == theirs.count else { return differ(path, "\(ours.count) items and \(theirs.count)") }
      compareItems(ours, theirs: theirs, path: path, place: place)
    case (.object(let ours), .object(let theirs)):
      guard ours.map({ $0.key }) == theirs.map({ $0.key }) else { return differ(path, "other names") }
      for (our, their) in zip(ours, theirs) {
        var inner = place
        if our.key == PersonaDeclaration.containerName || our.key == "listDefs" { inner.isDeclaration = true }
        compare(our.value, their.value, at: path.isEmpty ? our.key : "\(path).\(our.key)", inner)
      }
    case (.string, .string): compareTexts(first, second: second, path: path, place: place)
    default: if first != second { differ(path, "\(Self.shown(first)) and \(Self.shown(second))") }
    }
  }

  private mutating func compareItems(
    _ ours: [JSONValue], theirs: [JSONValue], path: String, place: SameStory.Place
  ) {
    var place = place
    let offered = Self.offeredStrings(in: ours)
    for index in ours.indices {
      switch ours[index].words {
      case "#": place.isInTag = true
      case "/#": place.isInTag = false
      case "str": place.isInLogic = !offered.contains(index)
      case "/str": place.isInLogic = false
      default: break
      }
      compare(ours[index], theirs[index], at: path.isEmpty ? "\(index)" : "\(path).\(index)", place)
    }
  }

  /// Where strings begin that choices offer: the first ones behind an `ev`, as many as the choice behind its `/ev` takes
  /// (ink §236).
  private static func offeredStrings(in items: [JSONValue]) -> Set<Int> {
    var offered: Set<Int> = []
    var starts: [Int] = []
    var depth = 0
    for index in items.indices {
      switch items[index].words {
      case "ev":
        depth += 1
        if depth == 1 { starts = [] }
      case "str":
        guard depth == 1, starts.isEmpty || items[index - 1].words == "/str" else { continue }
        starts.append(index)
      case "/ev":
        depth -= 1
        guard depth == 0, index + 1 < items.count, items[index + 1]["*"] != nil else { continue }
        let flags = items[index + 1]["flg"]?.integer ?? 0
        offered.formUnion(starts.prefix((flags & 2 == 0 ? 0 : 1) + (flags & 4 == 0 ? 0 : 1)))
      default: continue
      }
    }
    return offered
  }

  private mutating func compareTexts(
    _ first: JSONValue, second: JSONValue, path: String, place: SameStory.Place
  ) {
    guard first != second, let ours = first.words, let theirs = second.words else { return }
    let areTexts = ours.hasPrefix("^") && theirs.hasPrefix("^") && !place.isDeclaration && !place.isInTag
    if areTexts, !place.isInLogic || strings?.contains(String(ours.dropFirst())) ?? true { return }
    differ(path, "“\(ours.beginning(40))” and “\(theirs.beginning(40))”")
  }

  private mutating func differ(_ path: String, _ what: String) { differences.append("at \(path): \(what)") }

  private static func shown(_ value: JSONValue) -> String {
    switch value {
    case .null: "nothing"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string: "“\(value.words ?? "")”"
    case .array: "a container"
    case .object(let members): "“\(members.first?.key ?? "")”"
    }
  }
}
