import LonghandCompiler
import LonghandLint
import LonghandSource
import LonghandSyntax

/// A story as requests look at it.
final class StoryView {
  /// The story as it was analysed.
  let snapshot: StorySnapshot
  /// What the linter proved about exactly this text; nothing where it has not come so far.
  var facts: StoryFacts?
  /// What names mean.
  let scope: NameScope
  /// Its names and its ways.
  private let index: StoryIndex

  init(_ snapshot: StorySnapshot, _ index: StoryIndex) {
    self.snapshot = snapshot
    self.index = index
    scope = NameScope(snapshot.analysis)
  }

  var script: Script { snapshot.script }

  /// Every name of each file, in order.
  var occurrences: [[Occurrence]] { index.occurrences }

  /// How the places of the story lead to each other.
  var graph: FlowGraph { index.graph }

  /// The name at a byte, its end included.
  func occurrence(at offset: UInt32, in file: SourceFileID) -> Occurrence? {
    let all = occurrences[Int(file.number)]
    let behind = all.partitioningIndex { $0.range.start > offset }
    // Between two names that meet, the one that begins counts.
    return all[..<behind].suffix(2).last { offset <= $0.range.end }
  }

  /// Where a symbol is named, a file that is included twice only once.
  func occurrences(of symbol: StorySymbol) -> [Occurrence] { index.bySymbol[symbol] ?? [] }

  /// The innermost flow that a byte of a file lies in.
  func flow(at offset: UInt32, in file: SourceFileID) -> FlowID {
    var found = Script.story
    var start: UInt32 = 0
    for id in script.flows.ids where id != Script.story {
      let header = script.flows[id].headerRange
      if header.file == file, header.start <= offset, found == Script.story || header.start >= start {
        (found, start) = (id, header.start)
      }
    }
    return found
  }

  /// The flow that a byte of a text stands in, found by the headers of the text, which may be newer than the story.
  func flow(at offset: UInt32, in tree: SyntaxTree) -> FlowID {
    var found = Script.story
    for node in NodePath.nodes(at: offset, in: tree) where node.kind == .knot || node.kind == .stitch {
      guard let words = node.first(.identifier)?.cleanedText, let name = script.names.find(words) else { continue }
      let inner = found == Script.story ? scope.symbols.knot(name) : scope.symbols.stitch(name, of: found)
      if let inner { found = inner }
    }
    return found
  }

  /// The knot or stitch with everything in it; nil for the story itself.
  func node(of flow: FlowID) -> SyntaxNode? {
    flow == Script.story ? nil : index.nodes[script.flows[flow].nameRange]
  }
}
