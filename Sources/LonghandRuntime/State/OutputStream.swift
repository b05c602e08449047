/// What was printed since the latest line began, shaped as it grows (runtime §112–runtime §122).
struct OutputStream: Hashable, Sendable {
  /// Everything in it, oldest first.
  private(set) var items: [OutputItem] = []
  /// How many of them are glue, so that most words need not look for any.
  private(set) var glueCount = 0
  /// How many strings are being built.
  private(set) var openStrings = 0
  /// Whether a newline comes last, blanks and glue aside (runtime §118).
  private(set) var endsInNewline = false
  /// Whether there is any text, be it empty (runtime §119).
  private(set) var containsText = false
  /// Whether any tag was ever begun.
  private(set) var containsTag = false
  /// Whether a tag is open at the end.
  private(set) var isInTag = false
  /// What was known of the end when each of the open strings began, so that it need not be looked for when they are
  /// taken away again.
  private var endsBeforeStrings: [End] = []
  /// The smallest number of items since `keepMark()`.
  private var lowWater = 0
  /// The number of items at the mark, and whether a tag was open there.
  private var mark = 0
  private(set) var wasInTagAtMark = false
  /// How many items the lookahead has seen and found to change nothing, and whether they end within a tag.
  private var seen = 0
  private(set) var wasInTagWhenSeen = false

  /// What is known of the end.
  private struct End: Hashable, Sendable {
    var isNewline: Bool
    var isBehindText: Bool
    var isInTag: Bool
  }

  /// What is known of the end now.
  private var end: End {
    get { End(isNewline: endsInNewline, isBehindText: containsText, isInTag: isInTag) }
    set { (endsInNewline, containsText, isInTag) = (newValue.isNewline, newValue.isBehindText, newValue.isInTag) }
  }

  /// How many items there are.
  var count: Int { items.count }

  /// The item at a place.
  subscript(place: Int) -> OutputItem {
    @inline(__always) get { items[place] }
  }

  /// Forgets everything.
  mutating func clear() {
    items.removeAll(keepingCapacity: true)
    endsBeforeStrings.removeAll(keepingCapacity: true)
    (glueCount, openStrings, lowWater, mark, seen) = (0, 0, 0, 0, 0)
    (endsInNewline, containsText, containsTag, isInTag, wasInTagWhenSeen) = (false, false, false, false, false)
  }

  /// Becomes like another output without sharing its storage.
  mutating func copy(_ other: inout OutputStream) {
    items.refill(other.items)
    endsBeforeStrings.refill(other.endsBeforeStrings)
    (glueCount, openStrings) = (other.glueCount, other.openStrings)
    (endsInNewline, containsText) = (other.endsInNewline, other.containsText)
    (containsTag, isInTag) = (other.containsTag, other.isInTag)
    (lowWater, mark, wasInTagAtMark) = (other.lowWater, other.mark, other.wasInTagAtMark)
    (seen, wasInTagWhenSeen) = (other.seen, other.wasInTagWhenSeen)
  }

  /// Marks the present end, to see later what became of everything before it.
  mutating func keepMark() {
    mark = items.count
    lowWater = mark
    wasInTagAtMark = isInTag
    (seen, wasInTagWhenSeen) = (mark, false)
  }

  /// Notes that everything so far changes nothing about the line.
  mutating func noteSeen() {
    (seen, wasInTagWhenSeen) = (items.count, isInTag)
  }

  /// Forgets everything before the mark, as if the output had begun there; no string is open.
  mutating func beginAtMark() {
    items.removeFirst(mark)
    (glueCount, openStrings, lowWater, mark, seen) = (0, 0, 0, 0, 0)
    (endsInNewline, containsText, containsTag, isInTag, wasInTagWhenSeen) = (false, false, false, false, false)
    for item in items {
      if item == .glue { glueCount += 1 }
      note(item)
    }
  }

  /// Whether any text came after the mark.
  var hasTextSinceMark: Bool {
    var place = items.count - 1
    while place >= mark {
      if items[place].isText { return true }
      place -= 1
    }
    return false
  }

  /// Whether anything that stood before the mark was taken away.
  var lostSinceMark: Bool { lowWater < mark }

  /// Whether glue came last and took the newline at the mark away, so that the text is shorter than it was.
  var endsInGlueThatTookNewline: Bool {
    lostSinceMark && !wasInTagAtMark && !isInTag && !endsInNewline && items.last == .glue
  }

  /// Whether everything is as it was at the mark.
  var isAtMark: Bool { lowWater == mark && items.count == mark }

  /// Whether what came after the mark are words, and before them nothing but blanks.
  var gainedWordsBehindBlanks: Bool {
    guard !lostSinceMark, !wasInTagAtMark, case .text? = items.last else { return false }
    return items[mark..<items.count - 1].allSatisfy {
      if case .blank = $0 { true } else { false }
    }
  }

  /// What came after the mark and was not yet seen.
  var unseenItems: ArraySlice<OutputItem> { items[seen...] }

  /// Appends an item as it is.
  mutating func append(_ item: OutputItem) {
    if item == .beginString {
      openStrings += 1
      endsBeforeStrings.append(end)
    }
    items.append(item)
    note(item)
  }

  /// Keeps up what is known of the end.
  private mutating func note(_ item: OutputItem) {
    switch item {
    case .newline: (endsInNewline, containsText) = (true, true)
    case .text: (endsInNewline, containsText) = (false, true)
    case .blank: containsText = true
    case .beginTag: (endsInNewline, isInTag, containsTag) = (false, true, true)
    case .endTag: (endsInNewline, isInTag) = (false, false)
    case .beginString: endsInNewline = false
    case .legacyTag: containsTag = true
    case .glue, .value: break
    }
  }

  /// Looks anew at what is left after items from `first` on were taken away.
  private mutating func noteRemoval(from first: Int) {
    noteShortening(to: first)
    endsInNewline = scanForNewline()
    containsText = items.contains { $0.isText }
    isInTag = containsTag && items.last { $0 == .beginTag || $0 == .endTag } == .beginTag
  }

  private mutating func noteShortening(to count: Int) {
    lowWater = min(lowWater, count)
    if count < seen { (seen, wasInTagWhenSeen) = (min(mark, items.count), false) }
  }

  /// Goes back to what was known before a string began that has been taken away.
  private mutating func noteRemovalOfString(from start: Int, _ before: End) {
    noteShortening(to: start)
    end = before
  }

  private func scanForNewline() -> Bool {
    for item in items.reversed() {
      switch item {
      case .newline: return true
      case .text, .beginString, .beginTag, .endTag: return false
      case .blank, .glue, .legacyTag, .value: break
      }
    }
    return false
  }

  /// Glue: takes the newlines before it away and keeps off those that follow (runtime §116).
  mutating func appendGlue() {
    trimTrailingNewlines()
    appendGlueOnly()
  }

  fileprivate mutating func appendGlueOnly() {
    items.append(.glue)
    glueCount += 1
  }

  private mutating func trimTrailingNewlines() {
    var first: Int?
    scan: for index in items.indices.reversed() {
      switch items[index] {
      case .newline: first = index
      // Glue has taken away what stood before it.
      case .beginString, .beginTag, .endTag, .text, .glue: break scan
      case .blank, .legacyTag, .value: break
      }
    }
    if let first { removeStrings(from: first) }
  }

  private mutating func removeStrings(from first: Int) {
    items.replaceSubrange(first..., with: items[first...].filter { !$0.isText })
    noteRemoval(from: first)
  }

  /// Whether there is any glue to look for, or in a function a string that is being built.
  func mayTrim(_ functionStart: Int) -> Bool { glueCount > 0 || functionStart >= 0 && openStrings > 0 }

  /// The last glue, and whether a string that is being built began behind it (runtime §115 b).
  func lastGlue(orStringFrom functionStart: inout Int) -> Bool {
    for index in items.indices.reversed() {
      if items[index] == .glue { return true }
      if items[index] == .beginString {
        if index >= functionStart { functionStart = -1 }
        return false
      }
    }
    return false
  }

  /// Takes the glue away that words have now used up (runtime §117).
  mutating func removeGlue() {
    var first: Int?
    var left = glueCount
    for index in items.indices.reversed() {
      if left == 0 || items[index].isMarker { break }
      guard items[index] == .glue else { continue }
      first = index
      left -= 1
    }
    guard let first else { return }
    glueCount = left
    let kept = items[first...].filter { $0 != .glue }
    items.replaceSubrange(first..., with: kept)
    noteRemoval(from: first)
  }

  /// Takes away the white space that a function printed last (runtime §122).
  mutating func trimFunctionEnd(from start: Int) {
    var first: Int?
    var index = items.count - 1
    while index >= start {
      if case .text = items[index] { break }
      if items[index].isText { first = index }
      index -= 1
    }
    if let first { removeStrings(from: first) }
  }

  /// Takes a string away that consists of one text, and returns the text; nil if it is anything else.
  mutating func removeSimpleString() -> TextNumber? {
    let count = items.count
    guard count >= 2, items[count - 2] == .beginString else { return nil }
    guard let text = items[count - 1].textNumber else { return nil }
    items.removeLast()
    items.removeLast()
    openStrings -= 1
    if let before = endsBeforeStrings.popLast() { noteRemovalOfString(from: count - 2, before) }
    return text
  }

  /// The place of the last item that satisfies the predicate.
  func lastPlace(where isWanted: (OutputItem) -> Bool) -> Int? {
    items.lastIndex(where: isWanted)
  }

  /// Takes away everything from a place on (runtime §68, runtime §134).
  mutating func cutOff(from start: Int) {
    var before: End?
    while items.count > start, let last = items.popLast() {
      before = nil
      if last == .glue { glueCount -= 1 }
      if last == .beginString {
        openStrings -= 1
        before = endsBeforeStrings.popLast()
      }
    }
    if let before { noteRemovalOfString(from: start, before) } else { noteRemoval(from: start) }
  }

  /// The tags in the manner of old from a place on.
  func legacyTags(from start: Int) -> [OutputItem] {
    items[start...].filter { if case .legacyTag = $0 { true } else { false } }
  }

  /// Gives every text another number.
  mutating func mapTexts(_ map: (TextNumber) -> TextNumber) {
    for index in items.indices {
      switch items[index] {
      case .text(let text): items[index] = .text(map(text))
      case .blank(let text): items[index] = .blank(map(text))
      case .legacyTag(let text): items[index] = .legacyTag(map(text))
      case .value, .newline, .glue, .beginString, .beginTag, .endTag: break
      }
    }
  }

  /// Gives every other value another one.
  mutating func mapCells(_ map: (Cell) -> Cell) {
    for index in items.indices {
      if case .value(let cell) = items[index] { items[index] = .value(map(cell)) }
    }
  }
}

extension OutputStream {
  /// Appends an item of a saved game as it stood.
  mutating func restore(_ item: OutputItem) {
    if item == .glue { appendGlueOnly() } else { append(item) }
  }
}
