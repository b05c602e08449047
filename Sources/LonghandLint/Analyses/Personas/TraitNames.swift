import LonghandCompiler

/// Which globals hold traits (persona §2.2).
package struct TraitNames {
  private var traits: [NameID: TraitID] = [:]

  /// Looks at a story's personas.
  package init(_ story: LintedStory) { self.init(story.script) }

  /// Looks at a script's personas.
  package init(_ script: Script) {
    for id in script.traits.ids { traits[script.globalName(of: id)] = id }
  }

  /// The trait that a global holds.
  package subscript(name: NameID) -> TraitID? { traits[name] }

  /// The pole that a reference reads, if it reads one (persona §2.1).
  package func pole(_ meaning: Reference.Meaning) -> Pole? {
    switch meaning {
    case .global(let name): traits[name].map { Pole(trait: $0, isHigh: true) }
    case .complement(let trait): Pole(trait: trait, isHigh: false)
    case .nothing, .constant, .listItem, .flow, .weavePoint, .temporary: nil
    }
  }
}
