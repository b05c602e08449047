import LonghandFormat
import LonghandSource
import LonghandSyntax
import Testing

/// Weave surgery: what an editor offers keeps what it says it keeps.
@Suite("Weave surgery")
struct SurgeryTests {
  private func tree(_ text: String) -> SyntaxTree { Parser.parse(SourceFile(name: "story.ink", text: text)) }

  private func after(_ surgery: WeaveSurgery, _ text: String) -> String {
    String(decoding: surgery.applied(to: SourceFile(name: "story.ink", text: text)), as: UTF8.self)
  }

  /// The message of the refusal; nil where nothing was refused.
  private func refusal(_ body: () throws -> WeaveSurgery) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? WeaveSurgery.Refusal)?.message ?? "\(error)"
    }
  }

  // MARK: Depth

  private static let market = """
    -> market

    === market ===
    The market.
    * [Pears] They are green.
        * * [One] One pear.
        * * [Two] Two pears.
        - - The woman nods.
    * [Plums] They are blue.
        You look at them.
        // not for long
    - (home) You go home.
    -> END

    """

  @Test("a choice that is indented is offered behind the one before it")
  func indent() throws {
    let surgery = try WeaveSurgery.indent(9...9, in: tree(Self.market))
    let text = after(surgery, Self.market)
    #expect(text.contains("    * * [Plums] They are blue.\n        You look at them.\n        // not"))
    #expect(Playthroughs.firstChoices(Array(Self.market.utf8)) == ["Pears", "Plums"])
    #expect(Playthroughs.firstChoices(Array(text.utf8)) == ["Pears"])
    #expect(
      surgery.consequences[0]
        == "`Plums` (line 9) is offered only once `Pears` (line 5) was chosen, no longer beside it.")
    #expect(surgery.consequences.count == 2)
    #expect(formatted(text) == text)
  }

  @Test("to indent and then outdent is to do nothing", arguments: [5...5, 6...6, 7...8, 9...9, 5...9, 12...12, 8...8])
  func back(_ lines: ClosedRange<Int>) throws {
    let there = after(try WeaveSurgery.indent(lines, in: tree(Self.market)), Self.market)
    #expect(there != Self.market)
    #expect(tree(there).diagnostics.isEmpty)
    #expect(after(try WeaveSurgery.outdent(lines, in: tree(there)), there) == Self.market)
  }

  @Test("a choice that is outdented is offered beside the one it belonged to")
  func outdent() throws {
    let surgery = try WeaveSurgery.outdent(7...7, in: tree(Self.market))
    let text = after(surgery, Self.market)
    #expect(Playthroughs.firstChoices(Array(text.utf8)) == ["Pears", "Two", "Plums"])
    #expect(
      surgery.consequences[0]
        == "`Two` (line 7) is offered beside `Pears` (line 5), no longer only once that was chosen.")
  }

  @Test("what cannot be moved is refused")
  func noDepth() {
    #expect(
      refusal { try WeaveSurgery.outdent(5...5, in: tree(Self.market)) } == "`Pears` (line 5) is at the margin already."
    )
    #expect(
      refusal { try WeaveSurgery.indent(4...4, in: tree(Self.market)) }
        == "There is no choice and no gather on these lines.")
    #expect(
      refusal { try WeaveSurgery.indent(1...1, in: tree("* {a\n")) }?.hasPrefix("The file is broken on line 1") == true)
  }

  // MARK: Labels

  @Test("a label changes nothing that is read", arguments: [5, 6, 7, 9])
  func label(_ line: Int) throws {
    let surgery = try WeaveSurgery.label(choiceOnLine: line, "picked", in: tree(Self.market))
    let text = after(surgery, Self.market)
    #expect(Playthroughs.all(Array(text.utf8)) == Playthroughs.all(Array(Self.market.utf8)))
    let asked = text.replacing("You go home.", with: "{market.picked} You go home.")
    #expect(Playthroughs.all(Array(asked.utf8))?.contains { $0.contains("1 You go home") } == true)
    #expect(surgery.consequences[0].hasSuffix("elsewhere that is `{market.picked}`."))
    #expect(formatted(text) == text)
  }

  @Test("a label is a free name, and a choice has one")
  func noLabel() {
    func refused(_ line: Int, _ name: String) -> String? {
      refusal { try WeaveSurgery.label(choiceOnLine: line, name, in: tree("* (a) b\n* c\n=== d ===\n-> END\n")) }
    }
    #expect(refused(1, "e") == "`b` (line 1) has the label `a` already.")
    #expect(refused(2, "d") == "The name `d` is in use already; take another one.")
    #expect(refused(2, "two words")?.hasPrefix("`two words` is no name") == true)
    #expect(refused(2, "12")?.hasPrefix("`12` is no name") == true)
    #expect(refused(2, "END")?.hasPrefix("`END` is no name") == true)
    #expect(refused(3, "e") == "There is no choice on line 3.")
    #expect(refused(2, "e") == nil)
  }

  // MARK: Stitches

  private static let house = """
    VAR coins = 3
    -> house(2)

    === house(rooms) ===
    ~ temp keys = rooms + 1
    The house has {rooms} rooms.
    You hold {keys} keys.
    ~ keys--
    Now {keys}.
    * [Look] You look.
        * * [Up] The ceiling.
            White.
        * * [Down] The floor.
        - - That was that.
    * [Go]
        You go.
        -> street
    - You stay, with {keys} keys and {coins} coins.
    -> street

    === street ===
    The street.
    -> END
    """

  private static let extractions: [(ClosedRange<Int>, String, String)] = [
    (6...6, "-> part(rooms) ->", "= part(rooms)"), (7...9, "-> part(keys) ->", "= part(ref keys)"),
    (11...14, "-> part ->", "= part"), (12...12, "-> part ->", "= part"), (16...17, "-> part", "= part"),
    (19...19, "-> part", "= part"),
  ]

  @Test("lines that become a stitch read the same", arguments: extractions)
  func extract(_ lines: ClosedRange<Int>, _ call: String, _ header: String) throws {
    let surgery = try WeaveSurgery.extract(lines, into: "part", in: tree(Self.house))
    let text = after(surgery, Self.house)
    let rows = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    #expect(rows.contains(call) && rows.contains(header), "\(text)")
    #expect(Playthroughs.all(Array(text.utf8)) == Playthroughs.all(Array(Self.house.utf8)), "\(text)")
    #expect(Playthroughs.all(Array(formatted(text).utf8)) == Playthroughs.all(Array(text.utf8)))
    #expect(
      surgery.consequences[0] == "The player reads the same. `{house.part}` is how often these lines were reached.")
  }

  @Test(
    "lines that are no whole are refused",
    arguments: [
      (5...5, "`keys` is declared on these lines and used on others of the knot."),
      (10...14, "Line 15 belongs to the choices above it; take it too."),
      (11...12, "Line 13 belongs to the choices above it; take it too."),
      (1...1, "These lines stand in no knot, and only knots have stitches."),
      (18...18, "The gather on line 18 ends what the lines before it belong to."),
    ] as [(ClosedRange<Int>, String)])
  func noExtract(_ lines: ClosedRange<Int>, _ message: String) {
    #expect(refusal { try WeaveSurgery.extract(lines, into: "part", in: tree(Self.house)) } == message)
  }

  @Test("lines before the first knot become a knot, and read the same")
  func extractKnot() throws {
    let story = "    One.\n    * [A] Two.\n    * [B] Three.\n    - Four.\nFive.\n-> END\n=== k ===\n-> END\n"
    let text = after(try WeaveSurgery.extract(1...6, intoKnot: "part", in: tree(story)), story)
    #expect(
      text.hasPrefix("    -> part ->\n=== k ===\n") && text.contains("\n=== part ===\nOne.\n* [A] Two.\n"), "\(text)")
    #expect(Playthroughs.all(Array(text.utf8)) == Playthroughs.all(Array(story.utf8)), "\(text)")
    func refused(_ lines: ClosedRange<Int>, _ text: String) -> String? {
      refusal { try WeaveSurgery.extract(lines, intoKnot: "part", in: tree(text)) }
    }
    #expect(refused(7...8, story) == "These lines stand in a knot already.")
    #expect(
      refused(1...1, "VAR x = 1\n-> END\n") == "Line 1 declares something for the whole story, and stays where it is.")
    #expect(refused(2...2, "~ temp x = 1\n{x}\n-> END\n") == "`x` holds before the first knot only.")
    #expect(refused(1...1, "One. -> END\n") == nil)
  }

  @Test("a gather gets a label too")
  func labelledGather() throws {
    let surgery = try WeaveSurgery.label(gatherOnLine: 8, "after", in: tree(Self.market))
    let text = after(surgery, Self.market)
    #expect(Playthroughs.all(Array(text.utf8)) == Playthroughs.all(Array(Self.market.utf8)))
    #expect(text.contains("- - (after) The woman nods."))
    #expect(
      refusal { try WeaveSurgery.label(gatherOnLine: 1, "after", in: tree("* a\n")) } == "There is no gather on line 1."
    )
  }

  // MARK: Knots

  private static let walk = """
    -> start

    === start ===
    You start.
    * [Left]
        -> left
    * [Right] -> right
    * (wait) [Wait]
        You wait. -> end

    === left ===
    Left it is.
    * [Run] You run.
    * [Walk] You walk.
    - (there) There.
    -> end

    === right ===
    ~ temp steps = 2
    Right, {steps} steps.
    * [On] -> end
    * [Back] Back.
        -> end

    === end ===
    The end.
    -> END

    """

  @Test("a knot in the place of the only divert to it reads the same", arguments: ["left", "right"])
  func inline(_ name: String) throws {
    let surgery = try WeaveSurgery.inline(knot: name, in: tree(Self.walk))
    let text = after(surgery, Self.walk)
    #expect(!text.contains("=== \(name)"))
    #expect(Playthroughs.all(Array(text.utf8)) == Playthroughs.all(Array(Self.walk.utf8)), "\(text)")
    #expect(surgery.consequences[0].contains("There is no `{\(name)}` any more"))
    if name == "left" { #expect(surgery.consequences[1] == "The label `left.there` is now `start.there`.") }
  }

  @Test("what is one knot after the other can be inlined altogether")
  func inlineAll() throws {
    var text = Self.walk
    for name in ["right", "left", "start"] { text = after(try WeaveSurgery.inline(knot: name, in: tree(text)), text) }
    #expect(Playthroughs.all(Array(text.utf8)) == Playthroughs.all(Array(Self.walk.utf8)), "\(text)")
  }

  @Test("a knot that would not read the same is refused")
  func noInline() {
    func refused(_ knot: String, _ text: String) -> String? {
      refusal { try WeaveSurgery.inline(knot: knot, in: tree(text)) }
    }
    #expect(refused("end", Self.walk) == "`end` is named in 4 places; only one divert may lead there.")
    #expect(refused("nowhere", Self.walk) == "There is no knot `nowhere` in this file.")
    #expect(
      refused("k", "-> k\nMore.\n=== k ===\nOne.\n-> END\n")?.hasPrefix("What stands behind the divert, on line 2")
        == true)
    #expect(refused("k", "-> k\n=== k ===\n* One.\n* Two. -> END\n")?.contains("does not lead away") == true)
    #expect(refused("k", "* Words -> k\n=== k ===\nOne.\n-> END\n")?.contains("run on") == true)
    #expect(refused("k", "{true:\n-> k\n}\n=== k ===\n* One. -> END\n")?.contains("in braces") == true)
    #expect(refused("k", "-> k(1)\n=== k(x) ===\nOne.\n-> END\n") != nil)
    #expect(refused("k", "<- k\n-> END\n=== k ===\nOne.\n-> END\n")?.contains("plain divert") == true)
    #expect(refused("k", "=== k ===\n-> k\n") == "`k` leads to itself.")
    #expect(
      refused("k", "-> a\n=== a ===\n~ temp x = 1\n{x}\n-> k\n=== k ===\n~ temp x = 2\n{x}\n-> END\n")?.contains("`x`")
        == true)
    #expect(refused("k", "{true:\n-> k\n}\nMore.\n-> END\n=== k ===\nOne.\n-> END\n") == nil)
  }
}
