import LonghandSource
import Testing

@testable import LonghandCompiler

/// What a story with personas may and may not say, beyond the broken stories.
@Suite("Personas in analysis")
struct PersonaDiagnosticsTests {
  @Test("Without a persona, everything means what it means in ink (principle 1)") func plain() {
    expect("~ a.b = 5\n-> END", reports: ["E53 1 a.b"])
    expect("~ a.b++\n-> END", reports: ["E109 1 a.b"])
    expect("~ a = 5\n-> END", reports: ["E107 1 a"])
    expect("{CHANGE(a)}\n-> END", reports: ["E99 1 CHANGE", "E104 1 a"])
    expect("VAR CHANGE = 1\nVAR PORTRAIT = 2\nVAR RAPPORT = 3\n{CHANGE}\n-> END", reports: [])
    expect("~ a: b +3\n-> END", reports: ["P1 1 a"])
  }

  @Test("A persona's name is taken in every flow (persona §1.5)") func names() {
    let persona = "PERSONA p { low / high: 50 }\n"
    expect(persona + "-> k(1)\n== k(p)\n-> END", reports: ["E123 3 p"])
    expect(persona + "-> k\n== k\n~ temp p = 1\n-> END", reports: ["E123 4 p"])
    expect(persona + "- (p) text\n-> END", reports: ["E123 2 p"])
    expect("PERSONA TURNS { low / high: 50 }\n-> END", reports: ["E122 1 TURNS"])
    expect("PERSONA PORTRAIT { low / high: 50 }\n-> END", reports: ["E122 1 PORTRAIT"])
    expect("PERSONA temp { low / high: 50 }\n-> END", reports: ["E121 1 temp"])
    expect(persona + "-> END\n== function CHANGE(x)\n~ return x", reports: ["E122 3 CHANGE"])
    expect(persona + "VAR low = 1\nVAR high = 2\n{low}{high}{p.low}\n-> END", reports: [])
  }

  @Test("A start is a constant, not something that may change (persona §1.3)") func starts() {
    expect("VAR x = 5\nPERSONA p { high: x }\n-> END", reports: ["E111 2 x"])
    expect("PERSONA p { high: x }\n-> END", reports: ["E104 1 x"])
    expect("CONST x = 5\nPERSONA p { high: x }\n-> END", reports: [])
  }

  @Test("A trait is no initial value, no divert target, no list") func misuse() {
    let persona = "PERSONA p { low / high: 50 }\n"
    expect(persona + "VAR x = p.high\n-> END", reports: ["E111 2 p.high"])
    expect(persona + "VAR x = p.low\n-> END", reports: ["E111 2 p.low"])
    expect(persona + "-> p.high", reports: ["E99 2 p.high"])
    expect(persona + "{CHANGE(p.high, 3)}\n-> END", reports: ["E93 2 CHANGE(p.high, 3)"])
    expect(persona + "{q.high}\n-> END", reports: ["E105 2 q.high"])
    expect(persona + "{p.high++}\n-> END", reports: ["E41 2 p.high++"])
  }

  @Test("Helpers take no name that the writer uses") func helperNames() throws {
    let source = """
      PERSONA p { low / high: 50 }
      PERSONA p_low { x / high: 50 mirrors p.high by 50 }
      VAR p_high = 3
      VAR n = 5
      -> shift_p_high
      == shift_p_high
      ~ p: high +(n)
      {p.high} {p_low.high} {p_high} {up} {PORTRAIT(p)}
      -> END
      == function portrait_p()
      ~ return 1
      == up
      -> END
      """
    let compilation = compile(source)
    #expect(compilation.program != nil, "\(compilation.rendered)")
    let plain = try #require(Compiler.plainInk(.init(name: "story.ink", text: source)).files?.first)
    let again = Compiler.compile(plain)
    #expect(!again.diagnostics.contains { $0.severity == .error }, "\(again.rendered)")
  }

  @Test("A circle of mirrors is reported once") func cycles() {
    let source = """
      PERSONA p {
      a: 50 mirrors p.b by 10
      b: 50 mirrors p.a by 10
      c: 50 mirrors p.a by 10
      }
      -> END
      """
    expect(source, reports: ["P6 2 a"])
  }
}
