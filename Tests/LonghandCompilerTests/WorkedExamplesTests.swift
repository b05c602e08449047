import LonghandRuntime
import LonghandTestSupport
import Testing

/// The worked examples of the language's specification, section 15, which are exact.
struct WorkedExamplesTests {
  /// 15.1 Choice, brackets, tag, sequence.
  @Test func choiceBracketsTagSequence() throws {
    try expect(
      #"""
      Hello
      * a[b]c # tag
        foo
      - done {x|y}
      """#,
      compilesTo: #"""
        [["^Hello","\n",
          ["ev",{"^->":"0.2.$r1"},{"temp=":"$r"},"str",{"->":".^.s"},[{"#n":"$r1"}],"/str","str","^b","/str","/ev",
           {"*":"0.c-0","flg":22},{"s":["^a",{"->":"$r","var":true},null]}],
          {"c-0":["ev",{"^->":"0.c-0.$r2"},"/ev",{"temp=":"$r"},{"->":"0.2.s"},[{"#n":"$r2"}],
                  "^c ","#","^tag","/#","\n","^foo","\n",{"->":"0.g-0"},{"#f":5}],
           "g-0":["^done ",
                  ["ev","visit",1,"MIN","/ev","ev","du",0,"==","/ev",{"->":".^.s0","c":true},
                   "ev","du",1,"==","/ev",{"->":".^.s1","c":true},"nop",
                   {"s0":["pop","^x",{"->":".^.^.17"},null],"s1":["pop","^y",{"->":".^.^.17"},null],"#f":5}],
                  "\n",["done",{"#n":"g-1"}],null]}],
         "done",null]
        """#)
  }

  /// 15.2 Gather auto-entry behind a nested choice.
  @Test func gatherBehindNestedChoice() throws {
    try expect(
      #"""
      - A
        * * x
      - C
      """#,
      compilesTo: #"""
        [[["^A","\n",
           [["ev",{"^->":"0.g-0.2.0.$r1"},{"temp=":"$r"},"str",{"->":".^.s"},[{"#n":"$r1"}],"/str","/ev",
             {"*":".^.^.c-0","flg":18},{"s":["^x",{"->":"$r","var":true},null]}],
            {"c-0":["ev",{"^->":"0.g-0.2.c-0.$r2"},"/ev",{"temp=":"$r"},{"->":".^.^.0.s"},[{"#n":"$r2"}],"\n",
                    {"->":"0.g-0.g-1"},{"#f":5}]}],
           ["^C","\n",["done",{"#n":"g-2"}],{"#n":"g-1"}],
           {"#n":"g-0"}],null],
         "done",null]
        """#)
  }

  /// 15.3 Switch without default.
  @Test func switchWithoutDefault() throws {
    try expect(
      #"""
      { 5:
       - 4: a
       - 5: b
      }
      """#,
      compilesTo: #"""
        [["ev",5,"/ev",
          ["du","ev",4,"==","/ev",{"->":".^.b","c":true},{"b":["pop","\n","^a","\n",{"->":"0.6"},null]}],
          ["du","ev",5,"==","/ev",{"->":".^.b","c":true},{"b":["pop","\n","^b","\n",{"->":"0.6"},null]}],
          "pop","nop","\n",["done",{"#n":"g-0"}],null],
         "done",null]
        """#)
  }

  /// 15.4 Loop with labels, sticky and once-only choices.
  @Test func loopWithLabels() throws {
    try expect(
      #"""
      -> k
      == k
      - (top)
      {top > 1: again}
      + x -> top
      * (y) z
      - -> top
      """#,
      compilesTo: #"""
        [[{"->":"k"},["done",{"#n":"g-0"}],null],"done",
         {"k":[
           [["ev",{"CNT?":".^"},1,">","/ev",[{"->":".^.b","c":true},{"b":["^ again",{"->":".^.^.^.6"},null]}],"nop","\n",
             ["ev",{"^->":"k.0.top.8.$r1"},{"temp=":"$r"},"str",{"->":".^.s"},[{"#n":"$r1"}],"/str","/ev",
              {"*":".^.^.c-0","flg":2},{"s":["^x ",{"->":"$r","var":true},null]}],
             ["ev",{"^->":"k.0.top.9.$r1"},{"temp=":"$r"},"str",{"->":".^.s"},[{"#n":"$r1"}],"/str","/ev",
              {"*":".^.^.c-1","flg":18},{"s":["^z",{"->":"$r","var":true},null]}],
             {"c-0":["ev",{"^->":"k.0.top.c-0.$r2"},"/ev",{"temp=":"$r"},{"->":".^.^.8.s"},[{"#n":"$r2"}],
                     {"->":".^.^"},"\n",{"->":"k.0.g-0"},null],
              "c-1":["ev",{"^->":"k.0.top.c-1.$r2"},"/ev",{"temp=":"$r"},{"->":".^.^.9.s"},[{"#n":"$r2"}],
                     "\n",{"->":"k.0.g-0"},{"#f":5}],
              "#f":5,"#n":"top"}],
            {"g-0":[{"->":"k.0.top"},null]}],
           null]}]
        """#)
  }

  /// 15.5 Parameters, references, stitches.
  @Test func parametersReferencesStitches() throws {
    try expect(
      #"""
      -> k.a
      == k
      = a
      ~ temp t = -> b
      -> t
      = b
      <- c(1)
      -> DONE
      = c(x)
      {x} -> DONE
      """#,
      compilesTo: #"""
        [[{"->":"k.a"},["done",{"#n":"g-0"}],null],"done",
         {"k":[{"->":"k.a"},
           {"a":["ev",{"^->":"k.b"},"/ev",{"temp=":"t"},{"->":"t","var":true},null],
            "b":["ev",1,"/ev","thread",{"->":"k.c"},"done",{"#f":3}],
            "c":[{"temp=":"x"},"ev",{"VAR?":"x"},"out","/ev","^ ","done","\n",null]}]}]
        """#)
  }

  /// 15.6 Lists.
  @Test func lists() throws {
    try expect(
      """
      LIST a = x, (y), z = 10, (w)
      {a.z} {a(3)} {a()} {(x,y)}
      """,
      compilesTo: #"""
        [["ev",{"VAR?":"a.z"},"out","/ev","^ ","ev","^a",3,"listInt","out","/ev","^ ",
          "ev",{"list":{},"origins":["a"]},"out","/ev","^ ","ev",{"list":{"a.x":1,"a.y":2}},"out","/ev","\n",
          ["done",{"#n":"g-0"}],null],
         "done",
         {"global decl":["ev",{"list":{"a.y":2,"a.w":11}},{"VAR=":"a"},"/ev","end",null]}]
        """#)
  }

  /// 15.7 Shuffle once.
  @Test func shuffleOnce() throws {
    try expect(
      "{~!a|b}",
      compilesTo: #"""
        [[["ev","visit",2,"MIN","du",2,"==",{"->":".^.10","c":true},2,"seq","nop","/ev",
           "ev","du",0,"==","/ev",{"->":".^.s0","c":true},
           "ev","du",1,"==","/ev",{"->":".^.s1","c":true},
           "ev","du",2,"==","/ev",{"->":".^.s2","c":true},
           "nop",
           {"s0":["pop","^a",{"->":"0.0.30"},null],"s1":["pop","^b",{"->":"0.0.30"},null],
            "s2":["pop",{"->":"0.0.30"},null],"#f":5}],
          "\n",["done",{"#n":"g-0"}],null],
         "done",null]
        """#)
  }

  /// 15.8 An included file as nested weave.
  @Test func includedFile() throws {
    let root = try root("Top\nINCLUDE inc.ink\n* own\n- end", files: ["inc.ink": "included\n* ic\n- (ig) after"])
    let weave = try #require(root.items?.first?.items)
    let included = try #require(weave[2].items)
    let choice = try #require(included.last?["c-0"]?.items)
    let gather = try #require(included.last?["ig"]?.items)
    #expect(weave.prefix(2).map(\.words) == ["^Top", "\n"])
    #expect(included.prefix(2).map(\.words) == ["^included", "\n"])
    #expect(weave[3].words == "\n")
    #expect(choice.contains { $0["->"]?.words == "0.2.ig" })
    #expect(gather.prefix(2).map(\.words) == ["^after", "\n"])
    #expect(gather.count == 3 && (gather[2]["#f"] == .integer(5) || gather[2] == .null))
    #expect(!gather.contains { $0["->"]?.words == "0.g-0" })
  }
}
