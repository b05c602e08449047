import LonghandCompiler
import LonghandSource

/// Finds functions, tunnels and threads that come to themselves on every way, and so never end (runtime §8).
package enum CallsItselfAlways {
  package static let rule = Rule(
    code: "F037", name: "calls-itself-always", severity: .error,
    summary: "A function, tunnel or thread calls itself on every way, without end.",
    reason: """
      Each call waits for the one in it, and none of them ever comes back: the story stops with an error as soon as it comes \
      there. A way on which nothing is called has to come first.
      """,
    whenToIgnore: "There is no reason to: the story stops there.",
    examples: [
      .triggering("It is {factorial(3)}.\n-> END\n== function factorial(n)\n~ return n * ⟦factorial(n - 1)⟧\n"),
      .mended(
        "It is {factorial(3)}.\n-> END\n== function factorial(n)\n{n < 2:\n  ~ return 1\n}\n~ return n * factorial(n - 1)\n"
      ),
      .triggering("-> dream ->\nYou wake.\n-> END\n== dream\nYou fall.\n⟦-> dream⟧ ->\n->->\n"),
      .triggering("-> bar\n== bar\n<- drinks\n+ [Leave] -> END\n== drinks\n⟦<- drinks⟧\n+ [Beer] -> bar\n"),
      .triggering(
        "{ping()}\n-> END\n== function ping()\nping\n~ pong()\n== function pong()\npong\n~ ⟦ping()⟧\n"),
      .fine("-> dream ->\n-> END\n== dream\nYou fall.\n+ [On] -> dream ->\n+ [Wake]\n- ->->\n"),
      .fine("{count(3)}\n-> END\n== function count(n)\n{n > 0:\n  {n} {count(n - 1)}\n}\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let graph = story.flowGraph
    guard graph.edges.contains(where: { isCall($0) && $0.isSure }) else { return }
    // 0: not seen; 1: on the way; 2: left behind.
    var state = Array(repeating: UInt8(0), count: graph.numbers.count)
    for start in state.indices where state[start] == 0 {
      state[start] = 1
      var path: [(place: Int, edges: ArraySlice<FlowEdge>, by: FlowEdge?)] = [(start, graph.outgoing(start), nil)]
      while !path.isEmpty {
        guard let edge = path[path.count - 1].edges.popFirst() else {
          state[path.removeLast().place] = 2
          continue
        }
        guard edge.isSure, isCall(edge) || edge.isStep else { continue }
        if state[edge.to] == 0 {
          state[edge.to] = 1
          path.append((edge.to, graph.outgoing(edge.to), edge))
        } else if state[edge.to] == 1, let first = path.lastIndex(where: { $0.place == edge.to }) {
          report(path[(first + 1)...].compactMap { $0.by } + [edge], story, &findings)
        }
      }
    }
  }

  private static func isCall(_ edge: FlowEdge) -> Bool {
    switch edge.kind {
    case .call, .tunnel, .thread: true
    case .falls, .divert, .tunnelReturn, .value, .offer: false
    }
  }

  /// Reports a circle that a call closes; one of diverts only has a rule of its own.
  private static func report(_ circle: [FlowEdge], _ story: LintedStory, _ findings: inout Findings) {
    guard let last = circle.last(where: isCall) else { return }
    let name = story.name(of: story.flowGraph.numbers.place(last.to))
    let isItself = circle.count == 1
    findings.report(
      last.range,
      isItself
        ? "\(name) calls itself here on every way: the calls never end."
        : "This leads back to where it comes from on every way: the calls never end.",
      help: "Put a condition before it, so that on some way nothing is called.",
      labels: circle.filter { isCall($0) && $0.range != last.range }.prefix(3).map {
        Diagnostic.Label(range: $0.range, text: "the way leads through here")
      })
  }
}
