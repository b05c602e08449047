import LonghandRuntime
import LonghandTestSupport
import Testing

/// What becomes of lines: trimming, tags, newlines (ink §57, ink §58, ink §66, ink §147 to ink §151).
struct ContentTests {
  /// Expects the items of the story's own weave, without the gather that ends it.
  private func expect(
    _ text: String, hasItems expected: String, location: SourceLocation = #_sourceLocation
  ) throws {
    guard case .array(let items) = try root(text, location: location), case .array(let weave) = items[0] else { return }
    let differences = try JSONValue.array(Array(weave.dropLast(2))).differences(from: JSONValue(expected))
    #expect(differences == [], sourceLocation: location)
  }

  @Test func linesAreTrimmed() throws {
    try expect("  a  b \t\n\\ \n", hasItems: #"["^a  b","\n","\n"]"#)
  }

  @Test func oneSpaceBeforeADivert() throws {
    try expect("foo-> END\nfoo   -> END\n", hasItems: #"["^foo ","end","\n","^foo ","end","\n"]"#)
  }

  @Test func tagsBeforeDivertsAndThreads() throws {
    try expect(
      "a # t -> END\na # t <- k\n-> END\n== k\n-> END\n",
      hasItems: ##"["^a ","#","^t ","/#","end","\n","^a ","#","^t ","/#","thread",{"->":"k"},"\n","end"]"##)
  }

  @Test func tagLinesHaveNoNewline() throws {
    try expect("# a # b\n", hasItems: ##"["#","^a ","/#","#","^b","/#"]"##)
  }

  @Test func tagsInBracesAreClosedBehindThem() throws {
    try expect(
      "{true: # r} x\n",
      hasItems:
        ##"["ev",true,"/ev",[{"->":".^.b","c":true},{"b":["^ ","#","^r",{"->":"0.4"},null]}],"nop","/#","^ x","\n"]"##)
  }

  @Test func tagsAroundBracesStayOpen() throws {
    try expect(
      "a # t {true: b} c\n",
      hasItems:
        ##"["^a ","#","^t ","ev",true,"/ev",[{"->":".^.b","c":true},{"b":["^ b",{"->":"0.7"},null]}],"nop","^ c","/#","\n"]"##
    )
  }

  @Test func callsOnLogicLinesAddANewline() throws {
    try expect(
      "~ temp x = RANDOM(1, 2)\n~ x = 1\n~ x++\n",
      hasItems:
        ##"["ev",1,2,"rnd","/ev",{"temp=":"x"},"\n","ev",1,"/ev",{"VAR=":"x","re":true},"ev",{"VAR?":"x"},1,"+",{"VAR=":"x","re":true},"/ev"]"##
    )
  }

  @Test func prefixesAreFolded() throws {
    try expect(
      "{-5} {not 0} {not 2.5} {x(not true)}\n== function x(a)\n~ return a\n",
      hasItems:
        ##"["ev",-5,"out","/ev","^ ","ev",true,"out","/ev","^ ","ev",false,"out","/ev","^ ","ev",false,{"f()":"x"},"out","/ev","\n"]"##
    )
  }

  @Test func constantsAreReplaced() throws {
    try expect(
      "{c} {d}\nCONST c = 5\nCONST d = \"x\"\n",
      hasItems: ##"["ev",5,"out","/ev","^ ","ev","str","^x","/str","out","/ev","\n"]"##)
  }

  @Test func aLoneElseGetsAnEmptyTrueBranch() throws {
    try expect(
      "{true:\n- else: x\n}\n",
      hasItems:
        ##"["ev",true,"/ev",[{"->":".^.b","c":true},{"b":["\n",{"->":"0.5"},null]}],[{"->":".^.b"},{"b":["\n","^x","\n",{"->":"0.5"},null]}],"nop","\n"]"##
    )
  }
}
