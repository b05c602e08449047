import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

/// What an audit of choices says of small stories.
@Suite("The audit of choices")
struct ChoiceAuditTests {
  static func audit(_ text: String, knowsReaders: Bool = false) throws -> ChoiceAudit {
    let analysis = try MemoryProject(["main.ink": text]).project.analysis(of: "main.ink")
    try #require(!analysis.hasErrors, "\(analysis.diagnostics.map(\.message))")
    return ChoiceAudit(ViewedStory(analysis, path: "main.ink"), knowsReaders: knowsReaders)
  }

  /// Each finding as its kind and the words of its choices.
  private static func found(_ text: String) throws -> [String] {
    let audit = try audit(text)
    return audit.findings.map { finding in
      "\(finding.kind.rawValue): \(finding.choices.map { audit.entries[$0].words }.joined(separator: ", "))"
    }
  }

  /// A small story and what deserves attention in it.
  struct Example: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var story: String
    var findings: [String]

    init(_ name: String, _ findings: [String], _ story: String) {
      testDescription = name
      self.story = story
      self.findings = findings
    }
  }

  static let examples = [
    Example(
      "what nothing reads afterwards", ["unread: One"],
      "VAR x = 0\nVAR y = 0\n{x}\n* [One] One.\n  ~ x = 1\n* [Two] Two.\n  ~ y = 1\n- {y: Y.|No y.}\n-> END\n"),
    Example(
      "a group that comes together at once", ["false-group: One, Two"],
      "* [One] One.\n* [Two] Two.\n- And so on.\n* [Three]\n  Long.\n  Longer.\n  -> END\n* [Four] -> END\n"),
    Example(
      "choices without a trace, told at length", ["traceless: One, Two"],
      "* [One] One.\n  And one more.\n* [Two] Two.\n  And two more.\n- And so on. -> END\n"),
    Example(
      "one choice without a trace", ["traceless: One"],
      "VAR x = 0\n* [One] One.\n* [Two] Two.\n  ~ x = 1\n- {x: X.}\n-> END\n"),
    Example(
      "twins", ["twins: One, Two"],
      "VAR x = 0\n* [One] One.\n  ~ x = 1\n* [Two] Two.\n  ~ x = 1\n* [Three]\n  ~ x = 2\n- {x: X.}\n-> END\n"),
    Example(
      "no twins where only one of two is ever offered", [],
      """
      VAR x = 0
      VAR y = 0
      * {x or y} [One]
        ~ x = 1
      * {not (x or y)} [Two]
        ~ x = 1
      * [Three]
        ~ x = 2
      - {x: X.}
      -> END
      """),
    Example(
      "the best option", ["best: One, Two, Three", "traceless: Three"],
      """
      PERSONA ada {
        shy / bold: 40
        sad / glad: 40
      }
      * [One]
        ~ ada: bold +20, glad +5
      * [Two]
        ~ ada: bold +10
      * [Three]
      - {ada.bold > 50: Bold.}{ada.glad > 50: Glad.} {ada.bold > 60: Bolder.}{ada.glad > 60: Gladder.}
      + [Again]
        ~ ada: bold +1
      + [And again]
        ~ ada: glad +1
      - {ada.bold > 50: Bold.}{ada.glad > 50: Glad.}
      + [Again]
        ~ ada: bold +1
      + [And again]
        ~ ada: glad +1
      - {ada.bold > 50: Bold.}{ada.glad > 50: Glad.}
      -> END
      """),
    Example(
      "no best option where each gives something else", [],
      """
      PERSONA ada {
        shy / bold: 40
      }
      VAR x = 0
      * [One]
        ~ ada: bold +20
      * [Two]
        ~ ada: bold +10
        ~ x = 1
      * [Three]
        ~ ada: bold -10
      - {ada.bold > 50: Bold.}{x: X.} {ada.bold > 60: Bolder.}
      -> END
      """),
    Example(
      "a trait that one choice moves and one condition reads", ["seldom-moved: One", "seldom-read: One"],
      """
      PERSONA ada {
        shy / bold: 40
      }
      VAR x = 0
      * [One]
        ~ ada: bold +20
      * [Two]
        ~ x = 1
      - {x: X.}{ada.bold > 50: Bold.}
      -> END
      """),
    Example(
      "words that nobody then says", ["unsaid: \"I have never been to Fresno.\""],
      """
      VAR x = 0
      * ["I have never been to Fresno."] He said nothing of the kind.
        ~ x = 1
      * ["I was there once."] "Once," he said. "I was there, I think."
        ~ x = 2
      * "Once more[."]," he said.
        ~ x = 3
      - {x}
      -> END
      """),
    Example(
      "an ending that one choice decides", ["decides: Jump", "decides: Stay"],
      "-> a\n== a\n* [Jump] -> b\n* [Stay] -> c\n== b\nB. # ending: B\n-> END\n== c\nC. # ending: C\n-> END\n"),
    Example(
      "an ending that hangs on more", ["decides: Stay"],
      "VAR x = 0\n-> a\n== a\n* {x} [Jump] -> b\n* [Stay] -> c\n== b\nB.\n-> END\n== c\nC.\n-> END\n"),
    // What leaves a trace, whatever it may be.
    Example(
      "a label that is asked for", ["traceless: Two"],
      "* (one) [One] One.\n* [Two] Two.\n- {one: You took one.}\n-> END\n"),
    Example(
      "a knot that is asked for", ["traceless: Two"],
      "-> a\n== a\n* [One] -> b\n* [Two] -> c\n== b\nB. -> c\n== c\n{b: By way of b.}\n-> END\n"),
    Example(
      "a choice that is gone when its group comes again", [],
      "-> a\n== a\nA.\n* [One] One.\n* [Two] Two.\n* -> END\n- -> a\n"),
    Example(
      "a sticky choice is there again", ["false-group: One, Two"],
      "-> a\n== a\n{a > 4: -> END}\n+ [One] One.\n+ [Two] Two.\n- -> a\n"),
    Example(
      "a sequence on the way that comes again", ["traceless: Two"],
      "-> a\n== a\n{a > 3: -> END}\n+ [One] -> s\n+ [Two] Two.\n- -> a\n== s\n{Once.|Twice.|Thrice.} -> a\n"),
    Example(
      "a function with a sequence", ["traceless: Two"],
      "+ [One] {f()}\n+ [Two] Two.\n- {f()}\n-> END\n== function f()\n{One|Two|Three}\n"),
    Example(
      "an argument of what follows", [],
      "-> a\n== a\n* [One] -> b(1)\n* [Two] -> b(2)\n== b(x)\n{x > 1: Much.|Little.}\n-> END\n"),
    Example(
      "a variable by a function", ["traceless: Two"],
      "VAR x = 0\n* [One]\n  ~ f()\n* [Two]\n- {x}\n-> END\n== function f()\n~ x = 1\n"),
    Example(
      "a variable that is handed to a function", ["traceless: Two"],
      "VAR x = 0\n* [One]\n  ~ f(x)\n* [Two]\n- {x}\n-> END\n== function f(ref y)\n~ y = 1\n"),
    Example(
      "what a caller reads behind a tunnel", ["traceless: Two"],
      "VAR x = 0\n-> t ->\n{x: X.}\n-> END\n== t\n* [One]\n  ~ x = 1\n* [Two]\n- ->->\n"),
    Example(
      "what is read where a variable leads", ["traceless: Two"],
      "VAR x = 0\nVAR to = -> b\n-> a\n== a\n* [One]\n  ~ x = 1\n* [Two]\n- -> to\n== b\n{x: X.}\n-> END\n"),
    Example(
      "the number of choices taken", ["traceless: Two"],
      "* [One] One.\n  ** [Deeper] Deeper.\n* [Two] Two.\n- {TURNS()}\n-> END\n"),
    Example(
      "a random number that is drawn", ["traceless: Two"],
      "* [One] You throw {RANDOM(1, 6)}.\n* [Two] Two.\n- {RANDOM(1, 6)}\n-> END\n"),
    Example(
      "what only threads bring together", ["traceless: Two"],
      "VAR x = 0\n-> a\n== a\n<- one\n<- two\n-> DONE\n== one\n* [One]\n  ~ x = 1\n  -> c\n== two\n* [Two] -> c\n== c\n{x}\n-> END\n"
    ),
    Example(
      "endings that the choices name", [],
      "VAR x = 0\n-> a\n== a\n* [One] One. # ending: First\n* [Two] Two. # ending: Second\n- -> END\n"),
    Example(
      "what a caller's caller reads behind two tunnels", ["traceless: Two"],
      """
      VAR x = 0
      -> outer ->
      {x: X.}
      -> END
      == outer
      -> t ->
      ->->
      == t
      * [One]
        ~ x = 1
      * [Two]
      - ->->
      """),
    Example(
      "a tunnel that is called again", [],
      "-> t ->\n-> t ->\n-> END\n== t\nT.\n* [One] One.\n* [Two] Two.\n* [Three] Three.\n- ->->\n"),
    Example(
      "choices that return each by itself", [],
      "VAR x = 0\n-> t ->\n{x: X.} -> b\n== t\n* [One]\n  ~ x = 1\n  ->->\n* [Two] ->->\n== b\n-> END\n"),
    Example(
      "what the game may hear of", [],
      "EXTERNAL tell(x)\n* [One]\n  ~ tell(1)\n* [Two]\n  ~ tell(2)\n- -> END\n== function tell(x)\n~ return\n"),
    Example(
      "visits that are asked for by a variable", [],
      "VAR place = -> a\n* (one) [One] One.\n* [Two] Two.\n- {READ_COUNT(place)} -> END\n== a\n-> END\n"),
  ]

  @Test("finds what deserves attention, and nothing else", arguments: examples)
  func findings(_ example: Example) throws {
    #expect(try Self.found(example.story).sorted() == example.findings.sorted())
  }

  // MARK: Entries

  private static let cellar = """
    PERSONA ada {
      shy / bold: 40
    }
    PERSONA ben {
      cold / warm: 40 mirrors ada.bold by 50
    }
    VAR coins = 3
    LIST lamp = off, on
    -> cellar
    == cellar
    * [Light the lamp]
      ~ lamp = on
      ~ ada: bold +20
      You see the stairs.
      ** [Go up] -> attic
      ** [Wait]
    * (dark) [Stay in the dark]
      ~ coins -= 1
    - It is late.
    {lamp == on && coins > 1: -> attic}
    -> END
    == attic
    {ben.warm > 40: Ben is here.} {cellar.dark} # ending: The Attic
    -> END
    """

  @Test("tells what each choice moves, where that is read, and what is its own")
  func entries() throws {
    let audit = try Self.audit(Self.cellar, knowsReaders: true)
    #expect(audit.entries.map(\.words) == ["Light the lamp", "Go up", "Wait", "Stay in the dark"])
    #expect(audit.groupCount == 2)
    let light = audit.entries[0]
    #expect(
      light.moves.map { "\($0.name) \($0.kind) \($0.change) \($0.isRead)" } == [
        "lamp list = on true", "ada.bold trait +20 true", "ben.warm trait +10 true",
      ])
    #expect(light.moves.map(\.mirrors) == [nil, nil, "ada.bold"])
    #expect(light.moves.map(\.place.line) == [12, 13, 13])
    #expect(
      light.readers.map { "\($0.name) \($0.kind) \($0.place.line) \($0.knot)" }.contains("lamp condition 20 cellar"))
    #expect(light.passages.contains("attic"))
    #expect(light.endings.contains("The Attic"))
    #expect(light.ownWords == 4)
    #expect(light.joint == .place(LinePlace(file: "main.ink", line: 19)))
    #expect(light.choicesUntilJoint == 1)
    let dark = audit.entries[3]
    #expect(dark.moves.map { "\($0.name) \($0.change)" } == ["coins -= 1", "visits of cellar.dark one more"])
    #expect(dark.choicesUntilJoint == 0)
  }

  @Test("shows the choices of a knot, or those that move a trait")
  func filters() throws {
    let analysis = try MemoryProject(["main.ink": Self.cellar]).project.analysis(of: "main.ink")
    let story = ViewedStory(analysis, path: "main.ink")
    let audit = ChoiceAudit(story)
    #expect(try audit.at("cellar", in: story).entries.count == 4)
    #expect(try audit.at("attic", in: story).entries.isEmpty)
    #expect(try audit.moving(trait: "ben.cold", in: story).entries.map(\.words) == ["Light the lamp"])
    #expect(throws: ProjectFailure(message: "the story has no knot or stitch `celar`; did you mean `cellar`?")) {
      try audit.at("celar", in: story)
    }
    #expect(throws: ProjectFailure(message: "the story has no trait `ben.warn`; did you mean `ben.warm`?")) {
      try audit.moving(trait: "ben.warn", in: story)
    }
  }
}
