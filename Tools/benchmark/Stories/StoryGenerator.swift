import LonghandTestSupport

/// Writes a story of a given size that uses all of ink, compiles without a word, and never ends.
///
/// The story has chapters. A chapter's hub offers its scenes and the way to the next chapter; every scene, whatever is
/// chosen in it, comes back to the hub; the last chapter leads to the first. The same seed gives the same story.
struct StoryGenerator {
  private var prose: Prose
  private var lines: [String] = []
  private var size = 0
  private let usesChance: Bool

  /// Writes a story of at least `size` bytes.
  ///
  /// - Parameter usesChance: Whether sequences may shuffle. Engines draw different numbers, so a story that several
  ///   engines are to tell in the same words must not.
  static func story(size: Int, seed: UInt64 = 1, usesChance: Bool = false) -> String {
    var generator = StoryGenerator(seed: seed, usesChance: usesChance)
    generator.writeStory(size: size)
    return generator.lines.joined(separator: "\n") + "\n"
  }

  private init(seed: UInt64, usesChance: Bool) {
    prose = Prose(random: SeededGenerator(seed: seed))
    self.usesChance = usesChance
  }

  private mutating func write(_ line: String) {
    lines.append(line)
    size += line.utf8.count + 1
  }

  private mutating func write(_ block: [String]) {
    for line in block { write(line) }
  }

  // MARK: The whole

  private mutating func writeStory(size limit: Int) {
    writeOpening()
    var chapter = 0
    while size < limit {
      writeChapter(chapter, isLast: { $0.size + 200 >= limit })
      chapter += 1
    }
    // The way on from the last chapter, whose number nobody knew before.
    write("=== hub_\(chapter) ===")
    write("-> hub_0")
  }

  private mutating func writeOpening() {
    write([
      "// A story made by Tools/benchmark. Nobody wrote it, nobody should read it.",
      "LIST mood = calm, (curious), wary, bright, weary",
      "LIST bag = (lamp), rope, key, map, knife, coin",
      "VAR gold = 10",
      "VAR trust = 0",
      "VAR hero = \"Ada\"",
      "CONST limit = 40",
      prose.paragraph(3),
      "-> hub_0",
      "",
      "=== function raise(value, amount) ===",
      "{ value + amount > limit:",
      "  ~ return value + amount - limit",
      "}",
      "~ return value + amount",
      "",
      "=== function purse(amount) ===",
      "{",
      "  - amount > 25: a heavy purse",
      "  - amount > 5: a few coins",
      "  - else: next to nothing",
      "}",
      "",
      "=== function sum(count) ===",
      "{ count <= 0:",
      "  ~ return 0",
      "}",
      "~ return count + sum(count - 1)",
      "",
    ])
  }

  private mutating func writeChapter(_ chapter: Int, isLast: (StoryGenerator) -> Bool) {
    var scenes: [Int] = []
    let start = lines.count
    for scene in 0..<5 where scene == 0 || !isLast(self) {
      writeScene(kind: (chapter + scene) % 6, name: "scene_\(chapter)_\(scene)", hub: "hub_\(chapter)")
      scenes.append(scene)
    }
    let scenesLines = Array(lines[start...])
    lines.removeLast(lines.count - start)
    writeHub(chapter, scenes)
    lines += scenesLines
  }

  private mutating func writeHub(_ chapter: Int, _ scenes: [Int]) {
    write("=== hub_\(chapter) ===")
    write("{\(prose.sentence())|\(prose.sentence())|\(prose.sentence())} # chapter \(chapter)")
    write("You have {purse(gold)}. {hub_\(chapter) > 2: You know this place by now.}")
    write(prose.paragraph(2))
    for scene in scenes { write("+ [Go and see \(prose.phrase())] -> scene_\(chapter)_\(scene)") }
    write("+ {trust >= 0} [Travel on] You travel on. -> hub_\(chapter + 1)")
    write("")
  }

  private mutating func writeScene(kind: Int, name: String, hub: String) {
    switch kind {
    case 0: writeWeave(name, hub)
    case 1: writeStitches(name, hub)
    case 2: writeConversation(name, hub)
    case 3: writeTunnel(name, hub)
    case 4: writeThread(name, hub)
    default: writeLists(name, hub)
    }
    write("")
  }

  // MARK: Scenes

  /// Choices in choices, gathers between them, labels, and conditions on what was seen.
  private mutating func writeWeave(_ name: String, _ hub: String) {
    write("=== \(name) ===")
    write(prose.paragraph(4))
    for turn in 0..<2 {
      write("+ (first_\(turn)) \(prose.clause().capitalisedFirst)[.], and you wait.")
      write("  \(prose.paragraph(3))")
      write("  + + [Ask again] \(prose.paragraph(2))")
      write("  + + (deep_\(turn)) {first_\(turn) < 9} \"\(prose.clause().capitalisedFirst)\"[], you say.")
      write("    \(prose.paragraph(2))")
      write("    + + + [Say nothing] \(prose.paragraph(3))")
      write("    + + + [Nod] You nod. {deep_\(turn) > 1: Not for the first time.|It is a beginning.}")
      write("    - - - \(prose.paragraph(2))")
      write("  - - {first_\(turn): You stay a while.} \(prose.paragraph(2))")
      write("+ [Leave it]")
      write("  ~ trust = raise(trust, \(turn + 2))")
      write("  \(prose.paragraph(4))")
      write("- (gathered_\(turn)) \(prose.paragraph(3))")
    }
    write("-> \(hub)")
  }

  /// Stitches that lead to one another, and sequences of every kind.
  private mutating func writeStitches(_ name: String, _ hub: String) {
    let shuffle = usesChance ? "~" : "&"
    write("=== \(name) ===")
    write("{Once|Twice|Often} you come here. \(prose.paragraph(3))")
    write("+ [In] -> inside")
    write("+ [Around] -> outside")
    write("= inside")
    write("{\(shuffle)\(prose.sentence())|\(prose.sentence())|\(prose.sentence())} \(prose.paragraph(3))")
    write("{inside > 1: {!\(prose.sentence())|\(prose.sentence())}|\(prose.sentence())} <>")
    write(" \(prose.sentence())")
    write("+ [Out again] \(prose.paragraph(3)) -> outside")
    write("+ [Stay] {&You sit down.|You stand up.} \(prose.paragraph(3))")
    write("- -> leaving")
    write("= outside")
    write(prose.paragraph(4))
    write("{stopping:")
    write("  - \(prose.paragraph(2))")
    write("  - \(prose.paragraph(2))")
    write("  - \(prose.sentence())")
    write("}")
    write("-> leaving")
    write("= leaving")
    write(prose.paragraph(2))
    write("-> \(hub)")
  }

  /// Conditionals over several lines, within one another.
  private mutating func writeConversation(_ name: String, _ hub: String) {
    write("=== \(name) ===")
    write("~ temp patience = sum(\(3 + prose.random.number(below: 4))) + trust")
    write("{")
    write("  - patience > 30: \(prose.paragraph(4))")
    write("  - patience > 12:")
    write("    \(prose.paragraph(3))")
    write("    { gold mod 2 == 0:")
    write("      \(prose.paragraph(2))")
    write("    - else:")
    write("      \(prose.paragraph(2))")
    write("    }")
    write("  - else: \(prose.paragraph(4))")
    write("}")
    write("+ [Pay] {hero} pays.")
    write("  { gold > 2:")
    write("    ~ gold -= 2")
    write("    \(prose.paragraph(2))")
    write("  - else:")
    write("    ~ gold = 30")
    write("    \(prose.paragraph(3))")
    write("  }")
    write("+ [Argue] \(prose.paragraph(3))")
    write("  ~ trust = raise(trust, 1)")
    write("+ {patience > 8} [Walk away] \(prose.paragraph(2))")
    write("- { trust:")
    write("  - 0: \(prose.sentence())")
    write("  - 1: \(prose.sentence())")
    write("  - else: \(prose.sentence())")
    write("  }")
    write("-> \(hub)")
  }

  /// A tunnel with an argument, entered twice, once with a choice within.
  private mutating func writeTunnel(_ name: String, _ hub: String) {
    write("=== \(name) ===")
    write(prose.paragraph(3))
    write("-> \(name)_way(1) ->")
    write(prose.paragraph(2))
    write("+ [Once more] -> \(name)_way(2) -> \(name)_after")
    write("+ [Enough] \(prose.paragraph(3))")
    write("- -> \(name)_after")
    write("=== \(name)_after ===")
    write(prose.paragraph(2))
    write("-> \(hub)")
    write("=== \(name)_way(depth) ===")
    write("{depth > 1: Deeper in. }\(prose.paragraph(2))")
    write("+ [Left] \(prose.paragraph(3))")
    write("+ [Right] \(prose.paragraph(3))")
    write("  ~ gold += depth")
    write("- ->->")
  }

  /// Threads that bring choices together.
  private mutating func writeThread(_ name: String, _ hub: String) {
    write("=== \(name) ===")
    write(prose.paragraph(4))
    write("<- \(name)_talk(-> \(hub))")
    write("<- \(name)_look(-> \(hub))")
    write("+ [Go] \(prose.paragraph(2)) -> \(hub)")
    write("=== \(name)_talk(-> back) ===")
    write("+ [Talk] \(prose.paragraph(3))")
    write("  + + [On] \(prose.paragraph(3))")
    write("  + + [Off] \(prose.paragraph(2))")
    write("- -> back")
    write("=== \(name)_look(-> back) ===")
    write("\(prose.sentence()) # look")
    write("+ [Look around] \(prose.paragraph(4))")
    write("  {raise(gold, 1)} things are to be seen.")
    write("- -> back")
  }

  /// Lists: what is carried, and what one feels.
  private mutating func writeLists(_ name: String, _ hub: String) {
    write("=== \(name) ===")
    write("{bag ? key: The key is heavy.|You have no key.} \(prose.paragraph(3))")
    write("{mood == calm: \(prose.sentence())} {LIST_COUNT(bag)} things are in the bag: {bag}.")
    write("+ [Take the key] \(prose.paragraph(3))")
    write("  ~ bag += key")
    write("  ~ mood = wary")
    write("+ {bag has key} [Give the key away] \(prose.paragraph(2))")
    write("  ~ bag -= key")
    write("  ~ mood = calm")
    write("+ [Fill the bag] \(prose.paragraph(2))")
    write("  ~ bag = LIST_ALL(bag)")
    write("+ [Empty it] \(prose.paragraph(2))")
    write("  ~ bag = ()")
    write("- {LIST_MAX(bag) > map: Something sharp is in it.} {bag ^ (lamp, rope): There is light.}")
    write("-> \(hub)")
  }
}

extension String {
  /// The string with a capital at its beginning.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
