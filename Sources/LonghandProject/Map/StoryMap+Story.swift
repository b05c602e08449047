import LonghandCompiler
import LonghandLint
import LonghandSource

extension StoryMap {
  /// What stands in one box.
  package enum Grouping: Hashable, Sendable {
    /// The knots of one file.
    case file
    /// The knots that have the same tag at their top; with a key, the same value of it: `place: roof`.
    case tag(key: String?)
    /// There are no boxes.
    case none

    /// The grouping as it is typed: `file`, `tag`, `tag:place`, `none`.
    package init?(_ words: String) {
      switch words {
      case "file": self = .file
      case "none": self = .none
      case "tag": self = .tag(key: nil)
      default:
        guard words.hasPrefix("tag:"), words.utf8.count > 4 else { return nil }
        self = .tag(key: String(words.dropFirst(4)))
      }
    }
  }

  /// Draws the map of a story.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - grouping: What stands in one box.
  ///   - showsFunctions: Whether functions are places too.
  package init(_ story: ViewedStory, by grouping: Grouping = .file, showsFunctions: Bool = false) {
    var builder = StoryMapBuilder(story, grouping, showsFunctions: showsFunctions)
    builder.build()
    self = builder.map
  }
}

/// Makes a map of what the flow graph knows.
private struct StoryMapBuilder {
  private let story: ViewedStory
  private let script: Script
  private let grouping: StoryMap.Grouping
  private let showsFunctions: Bool
  private(set) var map: StoryMap
  /// The node of each flow.
  private var numbers: [Int?]
  private var boxes: [String: Int] = [:]
  /// The arrows that were begun, by their ends and kind.
  private var begun: [ArrowKey: Int] = [:]
  private var isUnconditional: Set<Int> = []
  private var isWithoutChoice: Set<Int> = []

  private struct ArrowKey: Hashable {
    var from: Int
    var to: Int
    var way: StoryMap.Way
  }

  init(_ story: ViewedStory, _ grouping: StoryMap.Grouping, showsFunctions: Bool) {
    self.story = story
    script = story.script
    self.grouping = grouping
    self.showsFunctions = showsFunctions
    map = StoryMap(story: story.path)
    numbers = Array(repeating: nil, count: story.script.flows.count)
  }

  mutating func build() {
    addNodes()
    addArrows()
    map.arrows.sort { ($0.from, $0.places[0].line, $0.to) < ($1.from, $1.places[0].line, $1.to) }
    removeEmptyOpening()
  }

  // MARK: Places

  private mutating func addNodes() {
    let statistics = StoryStatistics(story).knots
    var amounts: [String: StoryStatistics.Amount] = [:]
    for row in statistics { amounts[row.name] = row.amount }
    let endings = StoryEndings(script)
    let reached = story.linted.reachability.isReached
    for id in script.flows.ids {
      let flow = script.flows[id]
      guard flow.kind != .function || showsFunctions else { continue }
      numbers[Int(id.index)] = map.nodes.count
      let name = story.name(of: id) ?? ""
      let amount = amounts[name] ?? StoryStatistics.Amount()
      let ownEndings = flow.kind == .stitch ? [] : endings.of(id).map { $0.name }
      map.nodes.append(
        StoryMap.Node(
          name: name, kind: Self.kind(flow.kind), place: place(of: id), box: box(of: id), words: amount.words,
          choices: amount.choices, endings: ownEndings, isReached: isReached(id, reached)))
    }
  }

  private static func kind(_ kind: Flow.Kind) -> StoryMap.Kind {
    switch kind {
    case .story: .opening
    case .knot: .knot
    case .stitch: .stitch
    case .function: .function
    }
  }

  private func place(of id: FlowID) -> LinePlace {
    id == Script.story ? LinePlace(file: story.path, line: 1) : story.place(of: script.flows[id].headerRange)
  }

  /// A flow is reached where any place in it is; a knot, also where one of its stitches is.
  private func isReached(_ id: FlowID, _ reached: [Bool]) -> Bool {
    let graph = story.linted.flowGraph
    if graph.places(in: id).contains(where: { reached[$0] }) { return true }
    let stitches = script.flows[id].stitches
    return stitches.indices.contains { graph.places(in: FlowID(index: Int32($0))).contains { reached[$0] } }
  }

  private mutating func box(of id: FlowID) -> Int? {
    let title: String?
    switch grouping {
    case .none: title = nil
    case .file:
      let file = id == Script.story ? 0 : Int(script.flows[id].headerRange.file.number)
      title = Self.title(story.paths[file], in: StoryPath.folder(of: story.path))
    case .tag(let key): title = tag(of: story.knot(of: id), key)
    }
    guard let title else { return nil }
    if let known = boxes[title] { return known }
    boxes[title] = map.boxes.count
    map.boxes.append(StoryMap.Box(title: title))
    return map.boxes.count - 1
  }

  /// The path of a file, seen from the story's folder and without its ending.
  private static func title(_ path: String, in folder: String) -> String {
    let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    return name.hasSuffix(".ink") ? String(name.dropLast(4)) : name
  }

  /// The first tag at the top of a knot, or the value of the one with a key.
  private func tag(of knot: FlowID, _ key: String?) -> String? {
    var isInTag = false
    for index in script.weaves[script.flows[knot].body].statements.indices {
      guard case .content(let content) = script.statements[index].kind else { return nil }
      for item in script.contentItems[content] {
        switch item.kind {
        case .tagStart: isInTag = true
        case .tagEnd: isInTag = false
        case .text(let id) where isInTag:
          let words = script.texts[id].onOneLine
          guard let key else { return words }
          if words.hasPrefix(key + ":") { return words.dropFirst(key.count + 1).onOneLine }
        case .newline, .text, .glue, .printed, .conditional, .sequence, .divert: break
        }
      }
    }
    return nil
  }

  // MARK: Arrows

  private mutating func addArrows() {
    let graph = story.linted.flowGraph
    let contexts = ArrowContexts(story).contexts
    var diverts: [SourceRange: Int] = [:]
    for index in script.diverts.nodes.indices { diverts[script.diverts.nodes[index].range] = index }
    for edge in graph.edges {
      guard let way = Self.way(edge.kind), let from = numbers[Int(graph.flows[edge.from].index)],
        let to = numbers[Int(graph.flows[edge.to].index)], isShown(edge, way: way, from: from, to: to)
      else { continue }
      add(ArrowKey(from: from, to: to, way: way), edge.range, diverts[edge.range].map { contexts[$0] })
    }
    for index in isUnconditional { map.arrows[index].conditions = [] }
    for index in isWithoutChoice { map.arrows[index].choices = [] }
  }

  private static func way(_ kind: FlowEdge.Kind) -> StoryMap.Way? {
    switch kind {
    case .falls: .falls
    case .divert: .divert
    case .tunnel: .tunnel
    case .tunnelReturn: .tunnelReturn
    case .thread: .thread
    case .call: .call
    case .value: .value
    case .offer: nil
    }
  }

  /// Within a knot only what leads back to its beginning is worth an arrow.
  private func isShown(_ edge: FlowEdge, way: StoryMap.Way, from: Int, to: Int) -> Bool {
    guard from == to else { return true }
    guard case .flow = story.linted.flowGraph.numbers.place(edge.to) else { return false }
    return way != .falls
  }

  private mutating func add(_ key: ArrowKey, _ range: SourceRange, _ context: ArrowContexts.Context?) {
    let index: Int
    if let known = begun[key] {
      index = known
    } else {
      index = map.arrows.count
      begun[key] = index
      map.arrows.append(StoryMap.Arrow(from: key.from, to: key.to, way: key.way))
    }
    map.arrows[index].places.append(story.place(of: range))
    let condition = (context?.conditions ?? []).joined(separator: " and ")
    if condition.isEmpty {
      isUnconditional.insert(index)
    } else if !map.arrows[index].conditions.contains(condition) {
      map.arrows[index].conditions.append(condition)
    }
    guard let choice = context?.choice else { return _ = isWithoutChoice.insert(index) }
    let words = story.words(ofChoice: choice)
    if !map.arrows[index].choices.contains(words) { map.arrows[index].choices.append(words) }
  }

  /// What stands before the first knot is no place where it only declares things.
  private mutating func removeEmptyOpening() {
    guard let opening = map.nodes.first, opening.kind == .opening, opening.words + opening.choices == 0,
      opening.endings.isEmpty, map.nodes.count > 1, !map.arrows.contains(where: { $0.from == 0 || $0.to == 0 })
    else { return }
    map = map.keeping { $0 != 0 }
  }
}

extension ViewedStory {
  /// The words that a choice offers, in one line, as they are written; what it is, where it offers none.
  package func words(ofChoice id: ChoiceID) -> String {
    let choice = script.choices[id]
    let items = script.contentItems[choice.start] + script.contentItems[choice.choiceOnly]
    var words = ""
    var isInTag = false
    for item in items {
      switch item.kind {
      case .tagStart: isInTag = true
      case .tagEnd: isInTag = false
      case .text(let text): if !isInTag { words += script.texts[text] }
      case .printed, .conditional, .sequence: if !isInTag { words += linted.text(in: item.range) }
      case .newline, .glue, .divert: break
      }
    }
    let shown = words.onOneLine
    return shown.isEmpty ? (choice.isFallback ? "the fallback" : "a choice without words") : shown
  }
}
