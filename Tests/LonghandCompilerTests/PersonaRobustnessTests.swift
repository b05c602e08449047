import LonghandSource
import Testing

@testable import LonghandCompiler

/// Whatever becomes of a story with personas, it compiles or says why not; and what compiles has a plain form that does.
@Suite("Mutilated persona stories")
struct PersonaRobustnessTests {
  private static let source = """
    PERSONA p "P" { a / b: 50, c: N }
    PERSONA q {
      d / e: 5 mirrors p.b by -40 and p.c by 9
      a / b: 1
    }
    CONST N = 5
    VAR n = 3
    {p.b} {p.a} {PORTRAIT(q)} {RAPPORT(p, q)} {f(2)}
    * [x]
      ~ p: b +20, c = 4, a -(n * p.a)
    * y {CHANGE(p.a)}
    -
    -> END
    == function f(x)
    ~ q: e +(x)
    ~ return q.d
    """

  @Test("As it is, it compiles") func whole() {
    #expect(compile(Self.source).program != nil, "\(compile(Self.source).rendered)")
  }

  @Test("Cut off at every byte") func cutOff() {
    let bytes = Array(Self.source.utf8)
    for end in bytes.indices { check(Array(bytes[..<end])) }
  }

  @Test("With bytes changed and dropped") func changed() {
    let bytes = Array(Self.source.utf8)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      for other in Array("}:{(\n".utf8) {
        var changed = bytes
        changed[index] = other
        check(changed)
      }
      var dropped = bytes
      dropped.remove(at: index)
      check(dropped)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(name: "story.ink", bytes: bytes)
    let compilation = Compiler.compile(file)
    let hasError = compilation.diagnostics.contains { $0.severity == .error }
    #expect((compilation.program == nil) == hasError)
    for diagnostic in compilation.diagnostics where diagnostic.range.end > UInt32(bytes.count) {
      Issue.record("\(diagnostic.code) lies outside of the file")
    }
    guard compilation.program != nil, let plain = Compiler.plainInk(file).files?.first else { return }
    let again = Compiler.compile(plain)
    if again.program == nil {
      Issue.record("\(String(decoding: bytes, as: UTF8.self))\n\(again.rendered)")
    }
  }
}
