import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// The endings of a story as far as its text tells: each knot with an `-> END`, by the tags `ending: NAME` in it, or else
/// by its own name (persona §6).
package struct StoryEndings: Sendable {
  /// One ending.
  package struct Ending: Hashable, Sendable {
    /// Its name; `END` for one outside of all knots that no tag names.
    package var name: String
    /// Whether a tag names it.
    package var isNamed: Bool
    /// The knot, or the beginning of the story.
    package var knot: FlowID
    /// Where its tag stands, or the `-> END`.
    package var range: SourceRange
  }

  /// The endings in the order of the story; one that several knots lead to comes once for each.
  package private(set) var all: [Ending] = []

  /// The names, each once, in the order of the story.
  package var names: [String] {
    var seen: Set<String> = []
    return all.map { $0.name }.filter { seen.insert($0).inserted }
  }

  /// The endings of a knot.
  package func of(_ knot: FlowID) -> [Ending] { all.filter { $0.knot == knot } }

  /// Finds the endings of a script.
  package init(_ script: Script) {
    var collector = Collector()
    for flow in script.flows.ids where script.flows[flow].kind != .function {
      let knot = script.flows[flow].kind == .stitch ? script.flows[flow].parent : flow
      script.walk(script.flows[flow].body) { part in
        collector.note(part, in: knot, script)
        return .into
      }
    }
    self.init(collector, script)
  }

  /// Puts together what a walk through the script has noted.
  package init(_ collector: Collector, _ script: Script) {
    let namingKnots = Set(collector.tags.map { $0.knot })
    var seen: Set<Ending> = []
    for knot in collector.ends.map({ $0.knot }) + collector.tags.map({ $0.knot }) {
      let tags = collector.tags.filter { $0.knot == knot }
      for tag in tags {
        let ending = Ending(name: tag.name, isNamed: true, knot: knot, range: tag.range)
        if !all.contains(where: { $0.name == ending.name && $0.knot == knot }), seen.insert(ending).inserted {
          all.append(ending)
        }
      }
      guard tags.isEmpty, let end = collector.ends.first(where: { $0.knot == knot }) else { continue }
      // A knot without words of its own is where others end, which have named their endings.
      if !collector.knotsWithWords.contains(knot), !namingKnots.isEmpty { continue }
      let name = knot == Script.story ? "END" : script.fullPath(of: knot)
      let ending = Ending(name: name, isNamed: false, knot: knot, range: end.range)
      if seen.insert(ending).inserted { all.append(ending) }
    }
    all.sort { ($0.range.file, $0.range.start) < ($1.range.file, $1.range.start) }
  }

  /// What a walk through a script notes of endings.
  package struct Collector {
    fileprivate var ends: [(knot: FlowID, range: SourceRange)] = []
    fileprivate var tags: [(knot: FlowID, name: String, range: SourceRange)] = []
    fileprivate var knotsWithWords: Set<FlowID> = []

    package init() {}

    /// Notes a part of a knot.
    package mutating func note(_ part: Script.Part, in knot: FlowID, _ script: Script) {
      guard case .item(let index) = part else { return }
      switch script.contentItems[index].kind {
      case .divert(let id):
        let divert = script.diverts[id]
        if divert.kind == .plain, divert.meaning == .end, ends.last?.knot != knot { ends.append((knot, divert.range)) }
      case .text(let text): note(text: text, at: index, in: knot, script)
      case .newline, .glue, .tagStart, .tagEnd, .printed, .conditional, .sequence: break
      }
    }

    private mutating func note(text: TextID, at index: Int, in knot: FlowID, _ script: Script) {
      if index > 0, case .tagStart = script.contentItems[index - 1].kind {
        guard let name = script.texts[text].endingName else { return }
        return tags.append((knot, name.onOneLine, script.contentItems[index].range))
      }
      knotsWithWords.insert(knot)
    }
  }
}
