import LonghandCompiler
import LonghandSource

/// Finds traits that nothing in the story asks for.
package enum UnreadTrait {
  package static let rule = Rule(
    code: "P102", name: "unread-trait",
    summary: "Nothing in the story asks for a trait.",
    reason: """
      A trait that no condition, no `CHANGE`, `RAPPORT` or `PORTRAIT` and no mirror asks for changes nothing that the \
      player reads, however it is shifted.
      """,
    whenToIgnore: "Ignore it where the game itself shows the trait.",
    examples: [
      .triggering(
        """
        PERSONA ida "Ida" {
            ⟦wary / trusting⟧: 30
            solemn / merry: 40
        }
        * [Joke]
          ~ ida: merry +20, trusting +10
        - {ida.merry > 45: She laughs.}
        -> END

        """),
      .mended(
        """
        PERSONA ida "Ida" {
            wary / trusting: 30
            solemn / merry: 40
        }
        * [Joke]
          ~ ida: merry +20, trusting +10
        - {ida.merry > 45: She laughs.}
        {ida.wary > 65: She leaves.}
        -> END

        """),
      .fine("PERSONA ida {\n    wary / trusting: 30\n}\n~ ida: trusting +60\nShe is {PORTRAIT(ida)}.\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    guard script.traits.count > 0 else { return }
    let read = readTraits(story)
    for persona in script.personas.nodes {
      report(persona.traits.indices.map(Self.id).filter { !read.contains($0) }, of: persona, story, &findings)
    }
  }

  private static func report(
    _ unread: [TraitID], of persona: Persona, _ story: LintedStory, _ findings: inout Findings
  ) {
    if unread.count > 1, unread.count == Int(persona.traits.count) {
      let name = story.script.names[persona.name]
      return findings.report(
        persona.nameRange, "Nothing in the story asks for any trait of `\(name)`.",
        help: "Let something depend on them, or delete the persona.")
    }
    for id in unread {
      let shifts = story.script.shiftClauses.nodes.filter { $0.meaning?.trait == id }
      let words = "Nothing in the story asks for \(story.description(of: id))"
      findings.report(
        story.range(of: id), shifts.isEmpty ? "\(words)." : "\(words): its shifts have no effect on the story.",
        help: "Let something depend on it, or delete it.",
        labels: shifts.prefix(3).map { Diagnostic.Label(range: $0.pole.range, text: "this has no effect") })
    }
  }

  private static func readTraits(_ story: LintedStory) -> Set<TraitID> {
    let script = story.script
    var read = Set(script.mirrors.nodes.compactMap { $0.source })
    for site in story.expressionSites.sites {
      for part in script.parts(of: site.expression) {
        if let pole = TraitConditions.pole(part, story) { read.insert(pole.trait) }
        guard case .call(let call) = script.expressions[part].kind else { continue }
        switch script.calls[call].meaning {
        case .persona(.portrait(let persona)): read.formUnion(script.personas[persona].traits.indices.map(Self.id))
        case .persona(.rapport(let first, let second)):
          for pair in script.sharedTraits(first, second) { read.formUnion([pair.0, pair.1]) }
        default: break
        }
      }
    }
    return read
  }

  private static func id(_ index: Int) -> TraitID { TraitID(index: Int32(index)) }
}
