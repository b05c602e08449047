import LonghandCompiler
import LonghandSource

extension LintedStory {
  /// A trait by both its poles: "`guarded` / `open` of `theodore`".
  package func description(of trait: TraitID) -> String {
    let found = script.traits[trait]
    let high = "`\(script.names[found.high.name])`"
    let poles = found.low.map { "`\(script.names[$0.name])` / \(high)" } ?? high
    return "\(poles) of `\(script.names[script.personas[found.persona].name])`"
  }

  /// Where a trait is declared: its poles.
  package func range(of trait: TraitID) -> SourceRange {
    let found = script.traits[trait]
    return found.low.map { $0.range.union(found.high.range) } ?? found.high.range
  }

  /// The lines that shift or set a trait, the first few of them.
  package func shiftLabels(of trait: TraitID) -> [Diagnostic.Label] {
    script.shiftClauses.nodes.lazy.filter { $0.meaning?.trait == trait }.prefix(3).map { clause in
      let word = clause.effect == .set ? "set" : "shifted"
      return Diagnostic.Label(range: clause.pole.range, text: "\(word) here")
    }
  }

  /// Where a pole starts and what it can be: "It starts at 30 and can be from 30 to 44."
  package func reach(of pole: Pole) -> String {
    let range = traitRanges[pole.trait]
    let start = Int(script.traits[pole.trait].start)
    let (low, high) = (Int(range.lower), Int(range.upper))
    let name = "`\(script.spelling(of: pole))`"
    let bounds = pole.isHigh ? (start, low, high) : (100 - start, 100 - high, 100 - low)
    if bounds.1 == bounds.2 { return "\(name) is \(bounds.0) throughout." }
    return "\(name) starts at \(bounds.0), and its shifts keep it from \(bounds.1) to \(bounds.2)."
  }
}
