extension StoryMachine {
  /// Throws away the texts and lists that nothing in the state refers to, once they are many.
  mutating func collectGarbageIfNeeded() {
    guard state.madeSize > state.collectionThreshold else { return }
    state.collectGarbage(&line.checkpoint)
    state.collectionThreshold = max(StoryState.leastCollectionThreshold, 2 * state.madeSize)
  }
}

extension StoryState {
  /// About how many bytes the texts and lists take that were made while playing.
  fileprivate var madeSize: Int { texts.byteCount + texts.count * 8 + lists.wordCount * 4 }

  /// Keeps only the texts and lists that something refers to, the checkpoint included.
  mutating func collectGarbage(_ checkpoint: inout Checkpoint) {
    var collector = ReferenceCollector(
      texts: texts, lists: lists, knownTexts: TextNumber(program.texts.count),
      knownLists: ListNumber(program.listValues.count))
    mapCells { collector.cell($0) }
    mapTexts { collector.text($0) }
    if checkpoint.isLogging {
      checkpoint.mapCells { collector.cell($0) }
      checkpoint.mapTexts { collector.text($0) }
    }
    texts = collector.newTexts
    lists = collector.newLists
  }

  private mutating func mapCells(_ map: (Cell) -> Cell) {
    line.mapCells(map)
    for index in globals.indices { globals[index] = map(globals[index]) }
    for index in otherFlows.indices { otherFlows[index].mapCells(map) }
    for index in suspended.indices { suspended[index].line.mapCells(map) }
  }

  private mutating func mapTexts(_ map: (TextNumber) -> TextNumber) {
    line.flow.mapTexts(map)
    for index in otherFlows.indices { otherFlows[index].mapTexts(map) }
    for index in suspended.indices { suspended[index].line.flow.mapTexts(map) }
  }
}

/// Copies texts and lists that are referred to into new tables.
struct ReferenceCollector {
  let texts: TextTable
  let lists: ListTable
  let knownTexts: TextNumber
  let knownLists: ListNumber
  private(set) var newTexts = TextTable()
  private(set) var newLists = ListTable()
  private var movedTexts: [TextNumber: TextNumber] = [:]
  private var movedLists: [ListNumber: ListNumber] = [:]

  init(texts: TextTable, lists: ListTable, knownTexts: TextNumber, knownLists: ListNumber) {
    self.texts = texts
    self.lists = lists
    self.knownTexts = knownTexts
    self.knownLists = knownLists
  }

  /// The new number of a text.
  mutating func text(_ text: TextNumber) -> TextNumber {
    guard text >= knownTexts else { return text }
    if let moved = movedTexts[text] { return moved }
    let new = newTexts.append(texts[text - knownTexts]) + knownTexts
    movedTexts[text] = new
    return new
  }

  /// A cell that refers to the new tables.
  mutating func cell(_ cell: Cell) -> Cell {
    switch cell {
    case .string(let text): return .string(self.text(text))
    case .tag(let text): return .tag(self.text(text))
    case .list(let list): return .list(self.list(list))
    case .undefined, .void, .boolean, .integer, .float, .target, .pointer, .symbolic: return cell
    }
  }

  private mutating func list(_ list: ListNumber) -> ListNumber {
    guard list >= knownLists else { return list }
    if let moved = movedLists[list] { return moved }
    let new = newLists.append(lists[list - knownLists]) + knownLists
    movedLists[list] = new
    return new
  }
}

extension Flow {
  mutating func mapCells(_ map: (Cell) -> Cell) {
    thread.mapCells(map)
    for index in waiting.indices { waiting[index].mapCells(map) }
    for index in choices.indices { choices[index].thread.mapCells(map) }
    output.mapCells(map)
  }

  mutating func mapTexts(_ map: (TextNumber) -> TextNumber) {
    output.mapTexts(map)
    for index in choices.indices { choices[index].mapTexts(map) }
  }
}

extension PendingChoice {
  mutating func mapTexts(_ map: (TextNumber) -> TextNumber) {
    text = map(text)
    for index in tags.indices { tags[index] = map(tags[index]) }
  }
}

extension Thread {
  mutating func mapCells(_ map: (Cell) -> Cell) {
    for index in temporaries.indices { temporaries[index].value = map(temporaries[index].value) }
  }
}
