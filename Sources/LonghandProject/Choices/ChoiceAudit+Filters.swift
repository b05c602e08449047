extension ChoiceAudit {
  /// The audit with the choices of one knot or stitch only.
  ///
  /// - Throws: `ProjectFailure` that names the nearest where there is no such knot.
  package func at(_ knot: String, in story: ViewedStory) throws(ProjectFailure) -> ChoiceAudit {
    let flow = try story.flow(named: knot)
    let name = story.name(of: flow) ?? ""
    return keeping { $0.knot == name || $0.knot.hasPrefix(name + ".") }
  }

  /// The audit with the choices only that move a trait, by themselves or by a mirror.
  ///
  /// - Throws: `ProjectFailure` that names the nearest where there is no such trait.
  package func moving(trait: String, in story: ViewedStory) throws(ProjectFailure) -> ChoiceAudit {
    let name = try story.trait(named: trait)
    return keeping { $0.moves.contains { $0.kind == "trait" && $0.name == name } }
  }

  private func keeping(_ isKept: (Entry) -> Bool) -> ChoiceAudit {
    var kept = self
    kept.entries = []
    var numbers: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() where isKept(entry) {
      numbers[index] = kept.entries.count
      kept.entries.append(entry)
    }
    kept.findings = findings.compactMap { finding in
      var finding = finding
      finding.choices = finding.choices.compactMap { numbers[$0] }
      return finding.choices.isEmpty ? nil : finding
    }
    kept.groupCount = Set(kept.entries.map(\.group)).count
    return kept
  }
}
