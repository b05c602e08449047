import Testing

@testable import LonghandSyntax

/// `PERSONA` blocks and shift lines, whole and broken (persona §1, persona §3).
@Suite("Personas in the tree")
struct PersonaSyntaxTests {
  @Test("Blocks and shift lines have nodes of their own")
  func shapes() {
    expect(
      "PERSONA a \"A b\" { x / y: 30, z: N }",
      "personaDeclaration('PERSONA' 'a' '\"' 'A b' '\"' '{' "
        + "traitDeclaration('x' '/' 'y' ':' '30') ',' traitDeclaration('z' ':' 'N') '}')")
    expect(
      "PERSONA a { x: 5 mirrors b.c by -4 and mirrors d.e by 6 }",
      "personaDeclaration('PERSONA' 'a' '{' "
        + "traitDeclaration('x' ':' '5' mirrorClause('mirrors' path('b' '.' 'c') 'by' '-4') 'and' "
        + "mirrorClause('mirrors' path('d' '.' 'e') 'by' '6')) '}')")
    expect(
      "~ a: x +20, y - (n), z=3",
      "shiftLine('~' 'a' ':' shiftClause('x' '+' '20') ',' shiftClause('y' '-' "
        + "parenthesizedExpression('(' referenceExpression(path('n')) ')')) ',' shiftClause('z' '=' '3'))")
  }

  private func expect(_ source: String, _ outline: String) {
    let tree = parse(source)
    #expect(tree.isWhole && tree.findings.isEmpty, "\(source): \(tree.findings)")
    #expect(tree.outline == "sourceFile(\(outline))")
  }

  @Test(
    "What does not read as a declaration is text, as in ink (persona §1.1)",
    arguments: ["PERSONA", "PERSONA a", "PERSONA a b {x}", "PERSONAL a {x}", "PERSONA 12 {x}", "PERSONA a \"b {x}"])
  func text(_ source: String) {
    let tree = parse(source)
    #expect(tree.isWhole)
    #expect(tree.outline.hasPrefix("sourceFile(contentLine("), "\(tree.outline)")
  }

  @Test(
    "What does not read as a shift line is the error that it is in ink (persona §3.1)",
    arguments: ["~ a: b", "~ a: 5 + 3", "~ a:", "~ a: b * 3", "~ a: (b) + 3", "~ a.b: c + 3"])
  func notShifts(_ source: String) {
    let tree = parse(source)
    #expect(tree.isWhole && tree.findings == ["E53:1"], "\(tree.findings)")
  }

  @Test(
    "Broken blocks recover line by line",
    arguments: [
      ("PERSONA a {\nx y: 3\nz: 4\n}\nText.", ["P15:2"]),
      ("PERSONA a {\n:\n/\nx: 3 mirrors\ny: 3 mirrors b by 3,\n}\nText.", ["P15:2", "P15:3", "P15:4"]),
      ("PERSONA a {\n}\nText.", ["P9:1"]),
      ("PERSONA a { }", ["P9:1"]),
      ("PERSONA a {\nx: 3\n== knot\nText.", ["P10:1"]),
      ("PERSONA a {\nx: 3\nPERSONA b {\nx: 3\n}", ["P10:1"]),
      ("PERSONA a {\nx: 3\n\nText {b} text.", ["P10:1"]),
      ("PERSONA a {", ["P10:1"]),
      ("PERSONA a { x: 3 } text", ["E1:1"]),
      ("PERSONA a {\nx: 99999999999\n}", ["E46:2"]),
      ("~ a: x +20, y", ["P16:1"]),
      ("~ a: x +(20", ["E44:1"]),
      ("~ a: x +, y +3", ["P16:1"]),
    ])
  func recovery(_ source: String, _ findings: [String]) {
    let tree = parse(source)
    #expect(tree.isWhole && tree.findings == findings, "\(source): \(tree.findings)")
  }

  @Test("Cut off anywhere, the tree is whole")
  func cutOff() {
    let source =
      "PERSONA a \"A\" { // one\r\n x / y: 30 mirrors b.c by -4 and d.e by 6,\n z: /* N */ N\n}\n"
      + "~ a: x +20, y -(n), z = 3\n"
    for end in source.utf8.indices {
      #expect(parse(String(source[..<end])).isWhole)
    }
  }
}
