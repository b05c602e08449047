import LonghandCompiler
import LonghandLint
import LonghandSource

/// Goes through all that a story says, once, and adds up its words.
struct StatisticsWalk {
  private typealias Amount = StoryStatistics.Amount

  private let story: ViewedStory
  private let script: Script
  private var flow = Script.story
  private var all: [Amount]
  private var byFile: [Amount]
  private var speakers: [String: Amount] = [:]
  /// How many lines begin with each name and a colon, and the words of these.
  private var colonNames: [String: (lines: Int, amount: Amount)] = [:]
  private var declaredSpeakers: Set<String>
  private var tags: [String: Amount] = [:]
  /// The tags of lines without words, which belong to the next line (ink §149).
  private var waitingTags: [String] = []
  private var lineCount = 0
  private var longest: [(range: SourceRange, words: Int)] = []
  private var strings = TextMeasure()
  private var title: String?
  private var counts = StoryStatistics.Counts()
  private var endings = StoryEndings.Collector()

  /// What was read of a line so far.
  private struct Line {
    var measure = TextMeasure()
    /// How many words a reader sees at once: of alternatives, those of the longest.
    var most = 0
    var tags: [String] = []
    /// The words of the tag that is being read.
    var tag: String?
    var range: SourceRange?
    var colonName: String?
    /// Whether any words stand outside of tags.
    var hasWords = false
  }

  init(_ story: ViewedStory) {
    self.story = story
    script = story.script
    all = Array(repeating: Amount(), count: script.flows.count)
    byFile = Array(repeating: Amount(), count: script.files.count)
    declaredSpeakers = Set(story.linted.settings.speakers)
  }

  /// Reads the whole story.
  mutating func read() -> StoryStatistics {
    for id in script.flows.ids {
      flow = id
      waitingTags = []
      walk(script.flows[id].body)
    }
    var statistics = StoryStatistics(name: story.path)
    statistics.title = title
    for amount in all { statistics.all.add(amount) }
    statistics.strings = strings.words
    statistics.comments = commentWords
    statistics.endings = StoryEndings(endings, script).names
    count(into: &statistics)
    statistics.files = fileRows
    statistics.knots = knotRows
    statistics.speakers = speakerRows
    statistics.tags = Self.sorted(tags, kind: "tag")
    statistics.longest = longestParagraphs
    return statistics
  }

  // MARK: Statements

  private mutating func walk(_ weave: WeaveID) {
    for index in script.weaves[weave].statements.indices {
      let statement = script.statements[index]
      if story.isRepeated[Int(statement.range.file.number)] { continue }
      switch statement.kind {
      case .content(let content):
        var line = Line()
        read(content, &line)
        end(line, isOffered: false)
      case .choice(let id): read(id)
      case .weave(let nested): walk(nested)
      case .note: counts.notes += 1
      case .temporary(let id): readStrings(in: script.temporaries[id].value)
      case .assignment(let id): if let value = script.assignments[id].value { readStrings(in: value) }
      case .call(let call): readStrings(in: call)
      case .returning(let value): if let value { readStrings(in: value) }
      case .variable(let id): readStrings(in: script.variables[id].value)
      case .constant(let id): readStrings(in: script.constants[id].value)
      case .newline, .gather, .list, .external, .persona, .shift, .done: break
      }
    }
  }

  private mutating func read(_ id: ChoiceID) {
    let choice = script.choices[id]
    all[Int(flow.index)].choices += 1
    byFile[Int(choice.range.file.number)].choices += 1
    var offered = Line()
    read(choice.start, &offered)
    read(choice.choiceOnly, &offered)
    end(offered, isOffered: true)
    var printed = Line()
    read(choice.inner, &printed)
    read(choice.chain, &printed)
    end(printed, isOffered: false)
  }

  // MARK: Lines

  private mutating func read(_ content: Content, _ line: inout Line) {
    for index in content.indices {
      let item = script.contentItems[index]
      endings.note(.item(index), in: story.knot(of: flow), script)
      switch item.kind {
      case .text(let id): read(script.texts[id], item.range, &line)
      case .tagStart:
        line.tag = ""
        counts.tags += 1
      case .tagEnd: endTag(&line)
      case .newline, .glue: break
      case .divert(let id): count(script.diverts[id])
      case .printed(let expression):
        line.hasWords = line.hasWords || line.tag == nil
        readStrings(in: expression)
      case .conditional(let id): read(script.conditionals[id], &line)
      case .sequence(let id):
        let sequence = script.sequences[id]
        readAlternatives(sequence.elements.indices.map { script.elements[$0] }, sequence.isMultiline, &line)
      }
    }
  }

  private mutating func read(_ text: String, _ range: SourceRange, _ line: inout Line) {
    if line.tag != nil {
      line.tag?.append(text)
      return
    }
    if line.range == nil {
      line.range = range
      line.colonName = Self.nameBeforeColon(text)
    }
    let before = line.measure.words
    line.measure.add(text)
    line.most += line.measure.words - before
    line.hasWords = line.hasWords || line.measure.words > 0
  }

  private mutating func read(_ conditional: Conditional, _ line: inout Line) {
    if let initial = conditional.initial { readStrings(in: initial) }
    let branches = script.branches[conditional.branches]
    for branch in branches {
      switch branch.kind {
      case .condition(let value), .caseValue(let value): readStrings(in: value)
      case .whenTrue, .otherwise, .caseDefault: break
      }
    }
    readAlternatives(branches.map(\.body), branches.contains { $0.isMultiline }, &line)
  }

  /// Reads what stands in braces: within the line, or on lines of its own.
  private mutating func readAlternatives(_ bodies: [WeaveID], _ isMultiline: Bool, _ line: inout Line) {
    guard !isMultiline else {
      for body in bodies { walk(body) }
      return
    }
    let before = line.most
    var most = before
    for body in bodies {
      line.most = before
      line.measure.endWord()
      for index in script.weaves[body].statements.indices {
        if case .content(let content) = script.statements[index].kind { read(content, &line) }
      }
      most = max(most, line.most)
    }
    line.most = most
    line.measure.endWord()
  }

  private mutating func endTag(_ line: inout Line) {
    guard let words = line.tag?.onOneLine else { return }
    line.tag = nil
    guard !words.isEmpty else { return }
    line.tags.append(words)
    if let name = Self.value(of: "title", in: words), title == nil, flow == Script.story { title = name }
    if let names = Self.value(of: "speakers", in: words) {
      declaredSpeakers.formUnion(names.split(separator: ",").map { $0.onOneLine })
    }
  }

  private mutating func end(_ line: Line, isOffered: Bool) {
    var line = line
    endTag(&line)
    if !line.hasWords {
      waitingTags += line.tags
      return
    }
    // What stands above all lines of the story is about the story.
    if flow != Script.story || lineCount > 0 { line.tags = waitingTags + line.tags }
    waitingTags = []
    line.measure.endParagraph()
    var amount = Amount()
    if isOffered { amount.offered = line.measure } else { amount.prose = line.measure }
    guard let range = line.range, line.measure.words > 0 else { return }
    all[Int(flow.index)].add(amount)
    byFile[Int(range.file.number)].add(amount)
    noteSpeaker(of: line, amount)
    for tag in line.tags where Self.value(of: "speaker", in: tag) == nil { tags[tag, default: Amount()].add(amount) }
    lineCount += 1
    guard !isOffered else { return }
    noteLength(line.most, range)
  }

  private mutating func noteSpeaker(of line: Line, _ amount: Amount) {
    if let name = line.tags.lazy.compactMap({ Self.value(of: "speaker", in: $0) }).first {
      speakers[name, default: Amount()].add(amount)
    } else if let name = line.colonName {
      colonNames[name, default: (0, Amount())].lines += 1
      colonNames[name]?.amount.add(amount)
    }
  }

  private mutating func noteLength(_ words: Int, _ range: SourceRange) {
    if longest.count == StoryStatistics.longestCount, let last = longest.last, words <= last.words { return }
    let place = longest.firstIndex { $0.words < words } ?? longest.count
    longest.insert((range, words), at: place)
    if longest.count > StoryStatistics.longestCount { longest.removeLast() }
  }

  private mutating func readStrings(in expression: ExpressionID) {
    for part in script.parts(of: expression) {
      guard case .string(let content) = script.expressions[part].kind else { continue }
      for item in script.contentItems[content] {
        if case .text(let id) = item.kind { strings.add(script.texts[id]) }
      }
      strings.endParagraph()
    }
  }

  // MARK: Names and tags

  /// What stands behind a key and a colon.
  private static func value(of key: String, in tag: String) -> String? {
    guard tag.utf8.count > key.utf8.count, tag.utf8.starts(with: key.utf8) else { return nil }
    let rest = tag.dropFirst(key.count).drop { $0 == " " }
    guard rest.first == ":" else { return nil }
    let value = rest.dropFirst().onOneLine
    return value.isEmpty ? nil : value
  }

  /// The words before a colon at the beginning of a line, if they may be a name.
  private static func nameBeforeColon(_ text: String) -> String? {
    guard let colon = text.utf8.prefix(30).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon].drop { $0 == " " }
    guard name.first?.isUppercase == true, name.allSatisfy({ $0.isLetter || $0.isNumber || " .-'".contains($0) })
    else { return nil }
    return name.split(separator: " ").count <= 3 ? name.onOneLine : nil
  }

  // MARK: Counting

  private mutating func count(_ divert: Divert) {
    switch divert.kind {
    case .plain: counts.diverts += 1
    case .tunnel: counts.tunnels += 1
    case .thread: counts.threads += 1
    case .tunnelReturn, .value: break
    }
  }

  private var commentWords: Int {
    var measure = TextMeasure()
    for file in script.files where !story.isRepeated[Int(file.id.number)] {
      for range in StoryComments.ranges(in: file) {
        measure.add(file.text(in: range))
        measure.endParagraph()
      }
    }
    return measure.words
  }

  private func count(into statistics: inout StoryStatistics) {
    var counts = counts
    counts.files = story.isRepeated.count { !$0 }
    for flow in script.flows.nodes {
      switch flow.kind {
      case .story: break
      case .knot: counts.knots += 1
      case .stitch: counts.stitches += 1
      case .function: counts.functions += 1
      }
    }
    for choice in script.choices.nodes {
      counts.choices += 1
      if choice.isSticky { counts.stickyChoices += 1 }
      if choice.isFallback { counts.fallbackChoices += 1 }
      if !choice.conditions.isEmpty { counts.conditionalChoices += 1 }
    }
    // What ends the story's own lines is no gather of the writer's.
    counts.gathers = script.gathers.nodes.count { !$0.range.isEmpty }
    counts.conditionals = script.conditionals.count
    counts.sequences = script.sequences.count
    counts.endings = statistics.endings.count
    // Traits are variables to the compiler.
    counts.variables = script.variables.count - script.traits.count
    counts.constants = script.constants.count
    counts.lists = script.lists.count
    counts.listItems = script.listItems.count
    counts.externals = script.externals.count
    counts.personas = script.personas.count
    counts.traits = script.traits.count
    counts.shifts = script.shifts.count
    statistics.counts = counts
  }

  // MARK: Rows

  private var fileRows: [StoryStatistics.Row] {
    script.files.indices.filter { !story.isRepeated[$0] }.map { index in
      StoryStatistics.Row(
        name: story.paths[index], kind: "file", place: LinePlace(file: story.paths[index], line: 1),
        amount: byFile[index])
    }
  }

  private var knotRows: [StoryStatistics.Row] {
    script.flows.ids.compactMap { id in
      let amount = all[Int(id.index)]
      guard let name = story.name(of: id) else {
        return amount.words + amount.choices == 0
          ? nil
          : StoryStatistics.Row(
            name: "", kind: "opening", place: LinePlace(file: story.path, line: 1), amount: amount)
      }
      let flow = script.flows[id]
      return StoryStatistics.Row(
        name: name, kind: flow.kind.description, place: story.place(of: flow.headerRange), amount: amount)
    }
  }

  /// Those whom tags name, and those named before a colon who are declared; where nobody is declared, those who have
  /// three lines at least, if the story is told that way: if every fifth line begins with one of them.
  private var speakerRows: [StoryStatistics.Row] {
    var speakers = speakers
    let frequent = colonNames.filter { $0.value.lines >= 3 }
    let isTold = frequent.reduce(0) { $0 + $1.value.lines } * 5 >= lineCount
    for (name, found) in colonNames {
      let counts = declaredSpeakers.isEmpty ? isTold && found.lines >= 3 : declaredSpeakers.contains(name)
      if counts { speakers[name, default: Amount()].add(found.amount) }
    }
    return Self.sorted(speakers, kind: "speaker")
  }

  private static func sorted(_ amounts: [String: Amount], kind: String) -> [StoryStatistics.Row] {
    amounts.map { StoryStatistics.Row(name: $0.key, kind: kind, place: nil, amount: $0.value) }
      .sorted { ($1.amount.words, $0.name) < ($0.amount.words, $1.name) }
  }

  private var longestParagraphs: [StoryStatistics.Paragraph] {
    longest.map { range, words in
      let beginning = story.words(in: range)
      let shown = beginning.count > 60 ? beginning.prefix(59) + "…" : beginning[...]
      return StoryStatistics.Paragraph(place: story.place(of: range), words: words, beginning: String(shown))
    }
  }
}

extension StoryStatistics {
  /// Adds up a story.
  package init(_ story: ViewedStory) {
    var walk = StatisticsWalk(story)
    self = walk.read()
  }
}
