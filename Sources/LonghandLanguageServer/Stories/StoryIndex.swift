import LonghandCompiler
import LonghandLint
import LonghandSource
import LonghandSyntax

/// What requests look up in a story: its names and its ways. It is made once, so that no keystroke waits for it.
struct StoryIndex: Sendable {
  /// Every name of each file, in order.
  let occurrences: [[Occurrence]]
  /// Where each symbol is named, a file that is included twice only once.
  let bySymbol: [StorySymbol: [Occurrence]]
  /// The knots and stitches with everything in them, by where their names stand.
  let nodes: [SourceRange: SyntaxNode]
  /// How the places of the story lead to each other.
  let graph: FlowGraph

  /// Looks through a story.
  init(_ snapshot: StorySnapshot) {
    occurrences = OccurrenceFinder.occurrences(of: snapshot.analysis)
    graph = FlowGraph(snapshot.script, snapshot.analysis.plan)
    var found: [StorySymbol: [Occurrence]] = [:]
    var seen: Set<String> = []
    for (path, occurrences) in zip(snapshot.paths, occurrences) where seen.insert(path).inserted {
      for occurrence in occurrences { found[occurrence.symbol, default: []].append(occurrence) }
    }
    bySymbol = found
    var nodes: [SourceRange: SyntaxNode] = [:]
    for tree in snapshot.analysis.trees { Self.note(flowsIn: tree.root, &nodes) }
    self.nodes = nodes
  }

  private static func note(flowsIn node: SyntaxNode, _ nodes: inout [SourceRange: SyntaxNode]) {
    for child in node.children where child.kind == .knot || child.kind == .stitch {
      if let name = child.first(.identifier) { nodes[name.range] = child }
      if child.kind == .knot { note(flowsIn: child, &nodes) }
    }
  }
}
