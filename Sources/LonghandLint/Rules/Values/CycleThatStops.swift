import LonghandCompiler
import LonghandSource

/// Finds days, months and the like that stop at the last one, where they begin again (ink §86).
package enum CycleThatStops {
  package static let rule = Rule(
    code: "V049", name: "cycle-that-stops",
    summary: "A sequence goes through days, months or seasons and stays at the last one for ever.",
    reason: """
      `{Monday|Tuesday|Sunday}` tells its last part again and again once it has come there. What begins anew has a `&`: \
      `{&Monday|Tuesday|Sunday}`.
      """,
    whenToIgnore: "Ignore it where time is to stand still there.",
    examples: [
      .triggering("-> day\n== day\nIt is ⟦{Monday|Tuesday|Sunday}⟧.\n+ [Sleep] -> day\n+ [Leave] -> END\n"),
      .fixed("-> day\n== day\nIt is {&Monday|Tuesday|Sunday}.\n+ [Sleep] -> day\n+ [Leave] -> END\n"),
      .triggering(
        "-> year\n== year\nThe garden in ⟦{spring|summer|autumn|winter}⟧.\n+ [Wait] -> year\n+ [Leave] -> END\n"),
      .triggering("-> road\n== road\nThe light is ⟦{green|amber|red}⟧.\n+ [Wait] -> road\n+ [Walk] -> END\n"),
      .triggering("-> watch\n== watch\n⟦{Dawn|Noon|Dusk|Midnight}⟧.\n+ [Wait] -> watch\n+ [Leave] -> END\n"),
      .fine("-> day\n== day\nIt is {Monday|Tuesday|Wednesday}.\n* [Sleep] -> END\n"),
      .fine("-> day\n== day\nHe is {calm|cross|furious}.\n+ [Tease him] -> day\n+ [Leave] -> END\n"),
    ], check: check)

  /// What follows one another in a circle.
  private static let circles: [Set<String>] = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ],
    ["spring", "summer", "autumn", "fall", "winter"],
    [
      "dawn", "sunrise", "morning", "forenoon", "noon", "midday", "afternoon", "dusk", "sunset", "evening", "night",
      "midnight", "day",
    ],
    ["red", "amber", "yellow", "green"],
    ["north", "east", "south", "west"],
    ["tick", "tock"], ["ebb", "flood", "flow"], ["low tide", "high tide"],
    ["new moon", "half moon", "full moon", "waxing moon", "waning moon"],
    ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  ]

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    let script = story.script
    for id in script.sequences.ids {
      let sequence = script.sequences[id]
      guard case .stopping = sequence.kind, !sequence.isMultiline, sequence.elements.count > 1,
        let words = words(of: sequence, script), let circle = circles.first(where: { $0.isSuperset(of: words) }),
        Set(words).count == words.count, words.count > 2 || circle.count < 4,
        let place = story.partPlaces.place(of: id), story.repeatedPlaces[place], !isOnce(place, story)
      else { continue }
      let range = sequence.range
      let last = story.text(in: range).split(separator: "|").last?.dropLast().trimmingBlanks ?? ""
      let start = SourceRange(file: range.file, start: range.start + 1, end: range.start + 1)
      findings.report(
        range, "This stays at `\(last)` for ever once it has come there.",
        help: "Write `{&` if it is to begin again.",
        fixes: [FixIt(message: "Write `&`", edits: [story.edit(before: start, "&")])])
    }
  }

  private static func isOnce(_ place: Int, _ story: LintedStory) -> Bool {
    guard case .choice(let choice) = story.flowGraph.numbers.place(place) else { return false }
    return story.oncePlaces.choices.contains(choice)
  }

  /// The elements in small letters, without signs; nil where one is more than words.
  private static func words(of sequence: Alternatives, _ script: Script) -> [String]? {
    var words: [String] = []
    for element in script.elements[sequence.elements] {
      let statements = script.statements[script.weaves[element].statements]
      guard statements.count == 1, let only = statements.first, case .content(let content) = only.kind,
        let text = script.plainWords(of: content)
      else { return nil }
      let bare = text.lowercased().filter { $0.isWordLetter || $0 == " " }.trimmingBlanks
      words.append(String(bare))
    }
    return words
  }
}
