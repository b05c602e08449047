import LonghandCompiler
import LonghandSource
import Testing

/// A mistake, and the one finding that names it: what strangers met, and neighbours of it.
@Suite("Slips are named")
struct SlipTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var story: String
    var findings: [String]
    var files: [String: String] = [:]
    /// Words that the first finding or its help must hold.
    var words = ""
    /// What the best fix of the first finding makes of the first file; nil where there is none.
    var mended: String?

    init(
      _ story: String, _ findings: [String], files: [String: String] = [:], words: String = "", mended: String? = nil
    ) {
      (self.story, self.findings, self.files, self.words, self.mended) = (story, findings, files, words, mended)
    }

    var testDescription: String { story }
  }

  static let branches = [
    Case("VAR x = 1\n{x == 1:\n a\n- else if x == 2:\n b\n}\n", ["E34 4 - else if x == 2:"], words: "no `else if`"),
    Case(
      "VAR x = 1\n{x == 1:\n a\n- else\n b\n}\n", ["E34 4 - else"], words: "`- else:`",
      mended: "VAR x = 1\n{x == 1:\n a\n- else:\n b\n}\n"),
    Case("VAR x = 1\n{x == 1:\n a\n- words\n}\n", ["E34 4 - words"]),
    Case("VAR x = 1\n{x == 1:\n a\n- -> k\n}\n== k\n-> END\n", ["E34 4 - -> k"]),
    Case("VAR x = 1\n{x == 1:\n a\n- {x}: b\n}\n", ["E34 4 - {x}: b"]),
    Case("VAR x = 1\n{x == 1:\n a\n-\n b\n}\n", ["E34 4 -"]),
    Case("VAR x = 1\n{x == 1:\n a\n- else x\n- else:\n b\n}\n", ["E34 4 - else x"]),
    Case("VAR x = 1\n{x == 1:\n a\n- elif x\n}\n", ["E34 4 - elif x"], words: "no `else if`"),
    Case("VAR x = 1\n{x == 1:\n a\n- - b\n}\n", ["E27 4 - b"]),
  ]

  static let otherLanguages = [
    Case("VAR n = 'Bob'\n{n}\n", ["E61 1 'Bob'"], words: "double quotation marks", mended: "VAR n = \"Bob\"\n{n}\n"),
    Case("VAR n = \"\"\n~ n = 'A b'\n{n}\n", ["E56 2 'A b'"], mended: "VAR n = \"\"\n~ n = \"A b\"\n{n}\n"),
    Case("VAR n = \"\"\n{n == 'Ann': x}\n", ["E43 2 'Ann'"], words: "`\"Ann\"`"),
    Case("~ temp n = 'It'\n{n}\n", ["E56 1 'It'"]),
    Case("LIST l = 'a', b\n{l}\n", ["E66 1 'a'"], words: "without quotation marks"),
    Case(
      "-> great-hall\n== great_hall\nA. -> END\n", ["E1 1 great-hall"], words: "cannot hold a dash: `great-hall`",
      mended: "-> great_hall\n== great_hall\nA. -> END\n"),
    Case("-> hall\n== hall\n* [a] -> the-hall\n== the-hall\nA. -> END\n", ["E1 3 the-hall", "E2 4 the-hall"]),
    Case("<- some-where\n-> END\n", ["E1 1 some-where"]),
    Case("* (by-the-sea) Swim.\n- -> END\n", ["E26 1 by-the-sea"], words: "`by_the_sea`"),
    Case("VAR my-var = 1\n{my-var}\n", ["E60 1 my-var"]),
    Case("LIST l = top-floor, b\n{l}\n", ["E1 1 top-floor"]),
    Case("VAR x = 1\n~ x-y = 2\n{x}\n", ["E53 2 x-y"], words: "`x_y`"),
    Case("{great-hall > 1: a}\n-> END\n== great_hall\n-> END\n", ["E104 1 great-hall"], words: "`great_hall`"),
    Case("~ ring-the-bell()\n== function ring_the_bell\n~ return 1\n", ["E53 1 ring-the-bell"]),
    Case("{ring-bell()}\n-> END\n", ["E104 1 ring-bell"]),
    Case("VAR gold = 1\n{golt-gold}\n", ["E104 2 golt"], words: "Did you mean `gold`?"),
    Case("VAR x = 1\n{x ** 2}\n", ["E43 2 **"], words: "POW"),
    Case("VAR x = 1\n{x @ 2}\n", ["E29 2 @"], words: "no operator `@`"),
    Case("VAR x = 1\n* {x => 2} a\n- -> END\n", ["E25 2 =>"], words: "`>=`"),
    Case("VAR x = 1\n{x =< 2: a}\n", ["E29 2 =<"], mended: "VAR x = 1\n{x <= 2: a}\n"),
    Case("VAR x = 1\n{x <> 2: a}\n", ["E43 2 <>"], mended: "VAR x = 1\n{x != 2: a}\n"),
    Case("VAR x = 1\n{x === 2: a}\n", ["E43 2 ==="], mended: "VAR x = 1\n{x == 2: a}\n"),
    Case("VAR x = 1\n{\n- x === 2: a\n- else: b\n}\n", ["E43 3 ==="]),
    Case("VAR x = 1\n{\n- x & 2: a\n- else: b\n}\n", ["E38 3 &"], words: "Write `and`"),
    Case("{Tom & Jerry went\n-> END\n", ["E29 1 {Tom & Jerry went"]),
    Case("VAR x = 1\n~ x =+ 2\n{x}\n", ["E56 2 =+"], words: "`+=`", mended: "VAR x = 1\n~ x += 2\n{x}\n"),
    Case("VAR x = 1\n~ x *= 2\n{x}\n", ["E43 2 *="], words: "`x = x * …`"),
    Case("VAR x = 1\n~ if x > 1\n{x}\n", ["E53 2 if"], words: "`{ condition:`"),
    Case("VAR x = 1\n~ if (x > 1) x = 2\n{x}\n", ["E1 2 if (x > 1) "]),
    Case("~ else\n-> END\n", ["E52 1 else"]),
    Case("VAR x = 1\n~ while x > 1\n{x}\n", ["E53 2 while"], words: "no loops"),
    Case(
      "VAR mood = \"sad\"\n~ mood = happy\n{mood}\n", ["E104 2 happy"], words: "`\"happy\"`",
      mended: "VAR mood = \"sad\"\n~ mood = \"happy\"\n{mood}\n"),
    Case("VAR mood = \"sad\"\n{mood == happy: a}\n", ["E104 2 happy"], words: "between quotation marks"),
    Case("VAR mood = \"sad\"\n{sad != mood: a}\n", ["E104 2 sad"], words: "between quotation marks"),
    Case("VAR tone = warm\n{tone}\n", ["E104 1 warm"], words: "if the word itself is meant"),
    Case("VAR gold = 1\nVAR x = 1\n~ x = golt\n{gold}\n", ["E104 3 golt"], words: "Did you mean `gold`?"),
  ]

  static let cascades = [
    Case("{true: x\n}\n-> END\n", ["E29 1"]),
    Case("{true: x\n}\n}\n-> END\n", ["E29 1", "E131 3 }"]),
    Case("* {true\n}\n-> END\n", ["E25 1"]),
    Case("{true:\n- x\n== k\ny\n}\n-> END\n", ["E29 3 == k"]),
    Case("~ spend(1)\n== function spend(ref )\n~ return 1\n", ["E9 2 ref"]),
    Case("~ spend(1)\n~ spend(2)\n== function spend(x\n~ return x\n", ["E8 3"]),
    Case("{spend(1)}\n== funtion spend(x)\n~ return x\n", ["E2 2 spend(x)"]),
    Case("{spend(1)}\n== function(spend)\n~ return 1\n", ["E7 2 (spend)"]),
    Case("{lamp}\nVAR lamp 5\n-> END\n", ["E60 2 5"]),
    Case("-> RANDOM\n=== RANDOM\nText. -> END\n", ["E102 1 RANDOM", "E122 2 RANDOM"]),
    Case("-> TURNS ->\n=== TURNS\nText. ->->\n", ["E102 1 TURNS", "E122 2 TURNS"]),
  ]

  static let characters = [
    Case("VAR name = “Ann”\n", ["E135 1 “"], words: "straight", mended: "VAR name = \"Ann\"\n"),
    Case("VAR n = 1\n{n == “Ann”: a|b}\n", ["E135 2 “"], mended: "VAR n = 1\n{n == \"Ann\": a|b}\n"),
    Case("VAR n = 1\n~ n = ‘Bob’\n", ["E135 2 ‘"]),
    Case("VAR n = 1\n~ n = f(\"a”)\n== function f(x)\n~ return x\n", ["E135 2 ”"]),
    Case("VAR n = «Ann»\n", ["E135 1 «"]),
    Case("VAR x = 1\n~\u{A0}x = 2\n", ["E134 2 \u{A0}"], words: "no-break space", mended: "VAR x = 1\n~ x = 2\n"),
    Case(
      "-> k\u{200B}\n== k\n-> END\n", ["E134 1 \u{200B}"], words: "zero width space", mended: "-> k\n== k\n-> END\n"),
    Case("-> \u{A0}k2\n== k2\n-> END\n", ["E134 1 \u{A0}"]),
    Case("-> \u{3000}k2\n== k2\n-> END\n", ["E134 1 \u{3000}"]),
    Case("VAR x ＝ 1\n", ["E136 1 ＝"], words: "full-width", mended: "VAR x = 1\n"),
    Case("VAR x = –1\n", ["E136 1 –"], words: "dash", mended: "VAR x = -1\n"),
    Case("VAR x = 1\n{x：a}\n", ["E136 2 ："], words: "full-width", mended: "VAR x = 1\n{x:a}\n"),
    Case("VAR x = 1\n{x\u{3000}== 1}\n", ["E134 2 \u{3000}"], words: "ideographic", mended: "VAR x = 1\n{x == 1}\n"),
    Case("VAR x = 1\n{x == １}\n", ["E136 2 １"], mended: "VAR x = 1\n{x == 1}\n"),
    Case("VAR x = 1\n~ x += １\n", ["E136 2 １"]),
    Case("VAR x = 1\n~ x ＝ 2\n", ["E136 2 ＝"], mended: "VAR x = 1\n~ x = 2\n"),
    Case("VAR x = 1\n~ x\u{202F}++\n", ["E134 2 \u{202F}"], words: "narrow no-break space"),
    Case("== function f(x)\n~ return\u{A0}x\n", ["E134 2 \u{A0}"], mended: "== function f(x)\n~ return x\n"),
    Case("{f（1）}\n== function f(x)\n~ return x\n", ["E136 1 （"]),
    Case("VAR x = 1\n{she waited – and left\n-> END\n", ["E29 2 {she waited – and left"]),
    Case("-> caf\u{E9}\n== cafe\u{301}\nHi. -> END\n", ["E132 2 cafe\u{301}"], words: "each accent"),
    Case("~ caf\u{E9}()\n== function cafe\u{301}()\n~ return\n", ["E132 2 cafe\u{301}"]),
    Case("-> บ้าน\n== บ้าน\nHi. -> END\n", ["E132 1 บ้าน", "E132 2 บ้าน"], words: "Cyrillic"),
    Case("-> 😀\n", ["E132 1 😀"]),
    Case("-> ｘ\n", ["E132 1 ｘ"]),
    Case("-> cafe\u{301}\n== cafe\u{301}\nHi. -> END\n", ["E132 1 cafe\u{301}", "E132 2 cafe\u{301}"]),
    Case("-> 42\n== 42\nHi. -> END\n", ["E133 1 42", "E133 2 42"], words: "number"),
    Case("<- 7\n", ["E133 1 7"]),
    Case("-> 2nd\n== 2nd\n-> END\n", []),
    Case("-> дом\n== дом\n-> END\n", []),
  ]

  static let names = [
    Case("VAR x = 1\n{not (x): a|b}\n", ["E77 2 (x)"], words: "is a variable", mended: "VAR x = 1\n{not x: a|b}\n"),
    Case("VAR x = 1\n{(x) + 1}\n", ["E77 2 (x)"]),
    Case("{((k))}\n-> k\n== k\n-> END\n", ["E77 1 (k)"], words: "is a knot"),
    Case("{(true): a}\n", ["E77 1 (true)"]),
    Case("VAR x = 1\n~ f((x))\n== function f(y)\n~ return (y)\n", ["E77 2 (x)", "E77 4 (y)"]),
    Case("-> k\n== k\nText. -> end\n", ["E99 3 end"], words: "`END`", mended: "-> k\n== k\nText. -> END\n"),
    Case("-> Done\n", ["E99 1 Done"], words: "`DONE`", mended: "-> DONE\n"),
    Case("{ture: a}\n", ["E104 1 ture"], words: "`true`", mended: "{true: a}\n"),
    Case("VAR a = 1\n{b}\n", ["E104 2 b"], words: "Declare it"),
    Case("-> q\n== k\n-> END\n", ["E99 1 q"], words: "correct the divert"),
    Case(
      "VAR nm = \"Ann\"\n+ {nm == \"Ann\"}{nm}\n  ~ nm = \"Bob\"\n- -> END\n", ["E16 3 ~ nm = \"Bob\""],
      words: "The choice above", mended: "VAR nm = \"Ann\"\n+ {nm == \"Ann\"}\\ {nm}\n  ~ nm = \"Bob\"\n- -> END\n"),
    Case("VAR x = 0\n* (lab)\n  ~ x = 1\n- -> END\n", ["E16 3 ~ x = 1"], words: "on its own line"),
    Case("VAR x = 0\n* \\ ~ x\n- -> END\n", []),
  ]

  static let files = [
    Case(
      "INCLUDE utils.ink\nINCLUDE places.ink\n-> place\n", ["E137 1 utils.ink"],
      files: [
        "utils.ink": "== function dbl(x)\n~ return x * 2\n",
        "places.ink": "INCLUDE utils.ink\n== place\nAt {dbl(4)}. -> END\n",
      ], words: "on line 1 of `story.ink`"),
    Case(
      "INCLUDE a.ink\nINCLUDE ./a.ink\n{x}\n", ["E137 2 ./a.ink"],
      files: ["a.ink": "VAR x = 1\n", "./a.ink": "VAR x = 1\n"],
      words: "on line 1", mended: "INCLUDE a.ink\n{x}\n"),
    Case(
      "INCLUDE a.ink\nINCLUDE a.ink\n", ["E137 2 a.ink"], files: ["a.ink": "LIST l = p, q\n{p}\n"]),
    Case("INCLUDE a.ink\nINCLUDE a.ink\n-> END\n", [], files: ["a.ink": "Only words.\n"]),
    Case("INCLUDE a.ink\nINCLUDE a.ink\n-> END\n", ["E104 1 lost"], files: ["a.ink": "{lost}\n"]),
    Case(
      "{\"inkVersion\":21,\"root\":[[\"^Hi\",{\"->\":\"a\"}],null],\"listDefs\":{}}\n",
      ["E138 1 {\"inkVersion\":21,\"root\":[[\"^Hi\",{\"->\":\"a"]),
    Case("var storyContent = {\"inkVersion\":21,\"root\":[]};", ["E138 1 var storyContent = {\"inkVersion\":21,\"roo"]),
    Case(
      "INCLUDE\u{A0}a.ink\nHi.\n", ["E15 1 \u{A0}a.ink"], words: "U+00A0, a no-break space",
      mended: "INCLUDE a.ink\nHi.\n"),
    Case("INCLUDE a\u{200B}.ink\nHi.\n", ["E15 1 a\u{200B}.ink"], words: "zero width", mended: "INCLUDE a.ink\nHi.\n"),
    Case("INCLUDE a b.ink\nHi.\n", ["E15 1 a b.ink"], words: "are looked up"),
    Case("PK\u{3}\u{4}\0\0\u{8}\0{unclosed\n-> nowhere\n", ["E141 1"], words: "no text"),
    Case("A \u{1}bell and {a NUL\0.\n", ["E29 1 {a NUL\0."]),
    Case("H\0i\0.\0\n\0", ["E139 1 H\0i\0.\0"]),
  ]

  @Test(arguments: branches + cascades + characters + names + otherLanguages + files)
  func isNamed(_ test: Case) throws {
    let compilation = compile(test.story, files: test.files)
    #expect(compilation.summary == test.findings, "\(compilation.rendered)")
    guard let first = compilation.diagnostics.first else { return }
    #expect("\(first.message) \(first.help ?? "")".contains(test.words), "\(compilation.rendered)")
    guard let mended = test.mended else { return }
    var bytes = Array(test.story.utf8)
    for edit in try #require(first.fixes.first).edits.reversed() {
      bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
    }
    #expect(String(decoding: bytes, as: UTF8.self) == mended)
  }

  @Test("a file that is not UTF-8 is told with the place")
  func otherBytes() {
    let story = Array("A caf".utf8) + [0xE9] + Array(".\n-> END\n".utf8)
    let compilation = Compiler.compile(SourceFile(name: "story.ink", bytes: story))
    #expect(compilation.program != nil)
    #expect(compilation.diagnostics.map { $0.code } == ["E140"])
    #expect(compilation.diagnostics.first?.range.start == 5)
  }

  @Test("a file in UTF-16 with its mark is read", arguments: [true, false])
  func sixteenBits(_ isLittleEndian: Bool) throws {
    let units = "\u{FEFF}Grüße 😀.\n* Go\n- Bye. -> END\n".utf16
    let story = units.flatMap { unit in
      isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let file = SourceFile(name: "story.ink", bytes: story)
    #expect(Compiler.compile(file).diagnostics.isEmpty)
    #expect(String(decoding: file.bytes, as: UTF8.self) == "Grüße 😀.\n* Go\n- Bye. -> END\n")
    #expect(file.encoding.encode(file.bytes) == story)
  }
}
