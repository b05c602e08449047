import Testing

@testable import LonghandRuntime

@Suite("Random numbers")
struct RandomTests {
  @Test(
    "The generator is the reference's (runtime §188)",
    arguments: [
      (0, [1_559_595_546, 1_755_192_844, 1_649_316_166]), (1, [534_011_718, 237_820_880, 1_002_897_798]),
      (42, [1_434_747_710, 302_596_119, 269_548_474]), (100, [2_080_427_802, 341_851_734, 1_431_988_776]),
      (-5, [726_643_700, 610_783_965, 564_707_973]),
      (2_147_483_647, [1_559_595_546, 1_755_192_844, 1_649_316_172]),
      (-2_147_483_648, [1_559_595_546, 1_755_192_844, 1_649_316_172]),
    ] as [(Int32, [Int32])])
  func generator(_ seed: Int32, _ expected: [Int32]) {
    var generator = SubtractiveGenerator(seed: seed)
    #expect((0..<3).map { _ in generator.next() } == expected)
  }

  @Test("RANDOM after SEED_RANDOM(1) (runtime §193)") func dice() throws {
    var story = try story(
      "~ SEED_RANDOM(1)\n" + String(repeating: "{RANDOM(1,6)} <>\n", count: 8) + "\n-> END", seed: 7)
    #expect(story.texts().joined() == "1 6 3 1 2 4 6 6")
  }

  @Test("A shuffle draws from the path of its container (runtime §196)") func shuffle() throws {
    let json = #"""
      {"inkVersion":21,"root":[{"->":"sh"},"done",{"sh":[[[["ev","visit",4,"seq","out","/ev",{"#f":5}],
      "^ ","<>","\n",["ev",{"CNT?":"sh.0.loop"},12,"<","/ev",{"->":"sh.0.loop","c":true},"end",null],
      {"#f":5,"#n":"loop"}],null],null]}],"listDefs":{}}
      """#
    var story = Story(try Program.load(json: Array(json.utf8)), seed: 1)
    #expect(story.texts().joined() == "2 0 3 1 2 1 0 3 1 0 2 3")
  }
}
