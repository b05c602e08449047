import LonghandCompiler
import LonghandSource

/// A stretch of a story's source that a writer has a name for: a knot, a stitch, a function, or what stands before the
/// first of them in a file.
struct Passage {
  /// What it is.
  enum Kind: String {
    case top, knot, stitch, function
  }

  /// One line that says anything.
  struct Line {
    var number: Int
    var parts: LineParts
    /// The line without blanks at its ends.
    var text: String
  }

  var kind: Kind
  /// The path; of what stands at the top of a file, the file.
  var name: String
  var place: LinePlace
  var lines: [Line] = []
  /// All its bytes, for telling whether at least blanks differ.
  var text = ""

  /// The passages of a story, in the order of its files.
  static func passages(of story: ViewedStory) -> [Passage] {
    let script = story.script
    var headers: [[(line: Int, flow: FlowID)]] = Array(repeating: [], count: script.files.count)
    for id in script.flows.ids where id != Script.story {
      let range = script.flows[id].headerRange
      headers[Int(range.file.number)].append((script.line(of: range), id))
    }
    return script.files.flatMap { file -> [Passage] in
      let number = Int(file.id.number)
      guard !story.isRepeated[number] else { return [] }
      return passages(of: file, story.paths[number], headers[number].sorted { $0.line < $1.line }, story)
    }
  }

  private static func passages(
    of file: SourceFile, _ path: String, _ headers: [(line: Int, flow: FlowID)], _ story: ViewedStory
  ) -> [Passage] {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    let starts = headers.map { start(of: $0.line, in: lines) }
    var passages = [Passage(kind: .top, name: path, place: LinePlace(file: path, line: 1))]
    for (header, flow) in headers {
      passages.append(
        Passage(
          kind: kind(of: story.script.flows[flow].kind), name: story.script.fullPath(of: flow),
          place: LinePlace(file: path, line: header)))
    }
    var reader = LinePartReader()
    var current = 0
    for (index, line) in lines.enumerated() {
      while current < starts.count, index + 1 >= starts[current] { current += 1 }
      passages[current].text += line + "\n"
      let parts = reader.read(line)
      if parts.isEmpty { continue }
      let trimmed = line.onOneLine
      passages[current].lines.append(Line(number: index + 1, parts: parts, text: trimmed))
    }
    return passages
  }

  private static func kind(of kind: Flow.Kind) -> Kind {
    switch kind {
    case .story: .top
    case .knot: .knot
    case .stitch: .stitch
    case .function: .function
    }
  }

  /// The line where a passage begins: comments right above a header belong to it.
  private static func start(of header: Int, in lines: [Substring]) -> Int {
    var start = header
    while start > 1, lines[start - 2].drop(while: { $0 == " " || $0 == "\t" }).hasPrefix("//") { start -= 1 }
    return start
  }

  /// How much two passages have in common, from 0 to 1, headers left out.
  func similarity(to other: Passage) -> Double {
    func texts(_ passage: Passage) -> [String] {
      // What stands in most passages, such as `-> END`, says nothing.
      passage.lines.filter { line in
        switch line.parts.kind {
        case .text, .choice, .logic, .tag: true
        case .gather, .branch: !line.parts.words.isEmpty
        case .divert, .declaration, .include, .note, .header, .comment: false
        }
      }.map { $0.text }
    }
    return texts(self).likeness(to: texts(other))
  }
}
