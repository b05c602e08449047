import LonghandCompiler
import LonghandSource

/// Finds knots and stitches whose names are put together in another way than the rest.
package enum KnotNaming {
  package static let rule = Rule(
    code: "S010", name: "knot-naming", isDefault: false, needsSoundStory: false,
    summary: "The name of a knot, stitch or function follows another convention than the rest.",
    reason: "Names that are all made alike can be guessed; others have to be looked up.",
    whenToIgnore: "Ignore it for names that a game asks for.",
    options: [
      RuleOption(
        "convention", "How names are made: `snake_case`, `camelCase`, `PascalCase`, or `most` for the commonest",
        standard: .text("most"))
    ],
    examples: [
      .triggering("-> the_inn\n== the_inn\n-> the_yard\n== the_yard\n-> openRoad\n== ⟦openRoad⟧\n-> END\n"),
      .mended("-> the_inn\n== the_inn\n-> the_yard\n== the_yard\n-> open_road\n== open_road\n-> END\n"),
      .fine("-> inn\n== inn\n-> openRoad\n== openRoad\n-> END\n"),
    ], check: check)

  /// A way to put words together.
  private enum Convention: String, CaseIterable {
    case snake = "snake_case"
    case camel = "camelCase"
    case pascal = "PascalCase"

    func fits(_ name: String) -> Bool {
      let bytes = name.utf8
      let first = bytes.first.map(Self.isCapital) ?? false
      switch self {
      case .snake: return !bytes.contains(where: Self.isCapital)
      case .camel: return !first && !name.contains("_")
      case .pascal: return first && !name.contains("_")
      }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  }

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    let flows = script.flows.nodes.filter { $0.kind != .story && !$0.nameRange.isEmpty }
    let named = flows.map { (name: script.names[$0.name], range: $0.nameRange) }
    guard let wanted = convention(story, named.map({ $0.name })) else { return }
    for flow in named where !wanted.fits(flow.name) {
      findings.report(
        flow.range, "The name `\(flow.name)` is not written in `\(wanted.rawValue)`, as the others are.",
        help: "Rename it here and wherever it is used.")
    }
  }

  private static func convention(_ story: LintedStory, _ names: [String]) -> Convention? {
    if let set = Convention(rawValue: story.text("convention", of: rule)) { return set }
    // Only names of several words show a convention.
    let telling = names.filter { name in Convention.allCases.filter { $0.fits(name) }.count == 1 }
    let counts = Convention.allCases.map { convention in (convention, telling.filter { convention.fits($0) }.count) }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 * 2 > telling.count else { return nil }
    return best.0
  }
}
