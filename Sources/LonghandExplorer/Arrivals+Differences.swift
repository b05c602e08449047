import LonghandRuntime

extension Arrivals {
  /// The names of variables that hold the same in all pasts, and of those that do not, as the story declares them.
  package func names(in program: Program) -> (fixed: [String], varying: [String]) {
    var (fixed, varying): ([String], [String]) = ([], [])
    for name in program.names.globals.map({ program.names[$0] }) where !name.hasPrefix("$") {
      if values(of: name).count == 1 { fixed.append(name) } else { varying.append(name) }
    }
    return (fixed, varying)
  }

  /// All that a variable holds: words, and the least and the greatest number.
  package func values(of name: String) -> Set<String> {
    var values: Set<String> = []
    for past in pasts {
      if let fact = past.facts[name] { values.insert(fact.isEmpty ? "empty" : fact) }
      guard let range = past.numbers[name] else { continue }
      values.insert("\(range.lowerBound)")
      values.insert("\(range.upperBound)")
    }
    return values
  }
}

extension Arrivals.Past {
  /// What variables hold that differ between pasts and are no numbers: `lamp true`.
  package func facts(of names: [String]) -> [String] {
    names.compactMap { name in facts[name].map { "\(name) \($0.isEmpty ? "empty" : $0)" } }
  }
}
