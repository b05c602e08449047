import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// Certificates of stories, checked as somebody else would check them: written down, read and gone through.
@Suite struct CertificateTests {
  @Test("a story that nobody wrote", arguments: Array(UInt64(1)...30))
  func generated(_ seed: UInt64) throws {
    let isEndless = seed % 4 == 3
    var generator = StoryGenerator(seed: seed, fuel: isEndless ? nil : seed % 2 == 0 ? 2 : 4, drawsLots: seed % 3 == 0)
    let source = generator.story()
    // In pieces, who checks may know too little of a count to tell one alternative of a sequence from another.
    let isInPieces = seed % 5 == 0
    let certified = try Certified(compile(source)) { options in
      options.searchRuns = 4_000
      options.partsEveryRun = isInPieces
    }
    try holds(certified, source)
    let isClosedOverPlaces = certified.report.passes.contains { pass in
      pass.isClosed && pass.name != "states" && !pass.name.hasPrefix("abstraction")
    }
    #expect(certified.outcome.certificate != nil || isInPieces || !isClosedOverPlaces, "\(source)")
  }

  @Test("a loop within one turn")
  func loopWithinTurn() throws {
    let certified = try Certified(
      compile(
        """
        VAR salt = 0
        -> market
        === market
        + [Buy]
          ~ salt++
          -> market
        + [Sell all] -> sell_all ->
          {salt > 0: Left over.}
          -> market
        + [Leave]
          {salt < 0: In debt.}
          -> END
        === sell_all
        {salt > 0:
          ~ salt--
          -> sell_all
        }
        ->->
        """)
    ) { $0.searchStates = 50 }
    #expect(certified.claims.count == 4)
    let read = try CertificateReader.certificate(in: certified.bytes, of: certified.program)
    #expect(certified.check(read).refusal == nil)
    // The place within the turn is needed as any other is.
    let last = try #require(read.parts[0].places.firstIndex { $0.choices.contains { $0[0] < 0 } })
    var without = read
    without.parts[0].places.remove(at: last)
    let refusal = try #require(certified.check(without).refusal)
    #expect(refusal.contains("the story comes again to what stands in line 14, and the certificate says nothing"))
  }

  @Test("the stories of this repository", arguments: RepositoryStoryTests.parts + ["Tutorial"])
  func repository(_ part: String) throws {
    let folder = part == "Tutorial" ? "Tutorial" : "Reference/\(part)"
    for file in Repository.files(under: Repository.stories.appendingPathComponent(folder), suffix: ".ink") {
      guard let program = RepositoryStoryTests.program(file) else { continue }
      let certified = try Certified(program) {
        $0.randomRuns = 100
        $0.searchRuns = 1_000
        $0.searchStates = 300
      }
      try holds(certified, file.lastPathComponent)
    }
  }

  /// What is claimed is what the report says, but for what is left out with a reason; and it holds.
  private func holds(_ certified: Certified, _ story: String) throws {
    let unreachable = certified.report.findings.filter { $0.verdict.word == "unreachable" }
    #expect(certified.report.internalFault == nil)
    guard let certificate = certified.outcome.certificate else {
      #expect(certified.outcome.reason != nil, "\(story)")
      return
    }
    let claimed = Set(certificate.claims)
    for finding in unreachable {
      let isLeft = certified.outcome.left.contains { $0.item == finding.item }
      #expect(isLeft != claimed.contains(Certificate.Claim(of: finding)), "\(finding.item): \(story)")
    }
    #expect(certificate.claims.count + certified.outcome.left.count == unreachable.count, "\(story)")
    // A search through all states tells what places do not; all else is lost in a few of these stories at most.
    #expect(certified.outcome.left.count { $0.reason == .lost } <= 2, "\(story)")
    let read = try CertificateReader.certificate(in: certified.bytes, of: certified.program)
    #expect(read == certificate, "\(story)")
    let verdict = certified.check(read)
    #expect(verdict.refusal == nil, "\(verdict.refusal ?? ""): \(story)")
  }

  @Test("each line is what the schema says")
  func schema() throws {
    let schema = try JSONSchema(
      "Sources/LonghandExplorer/LonghandExplorer.docc/Resources/certificate.schema.json")
    for seed in UInt64(1)...8 {
      var generator = StoryGenerator(seed: seed, fuel: 4)
      let lines = try Certified(compile(generator.story())).bytes.split(separator: UInt8(ascii: "\n"))
      for (number, line) in lines.enumerated() {
        let value = try JSONValue.parse(Array(line))
        let kind = number == 0 ? "certificate" : value["part"] == nil ? "place" : "part"
        #expect(schema.allows(value, as: kind), "\(String(decoding: line, as: UTF8.self))")
        for member in (value["holds"]?.items ?? []).flatMap({ $0.members ?? [] }) {
          #expect(schema.allows(member.value, as: "set"), "\(member)")
        }
      }
    }
  }

  @Test("the count of a tag that is put together while playing may be any ending's")
  func composedEndings() throws {
    let certified = try Certified(
      compile(
        """
        VAR name = "Fame"
        -> start
        == start
        + [On] -> END
        + {name == "Fame"} [Off] Off. # ending: {name}
          -> END
        + {false} [Fame] # ending: Fame
          -> END
        + {false} [Ruin] -> ruin
        == ruin
        # ending: Ruin
        -> END
        """))
    #expect(!certified.claims.contains { $0.kind == .ending && $0.name == "Fame" })
    #expect(certified.claims.contains { $0.kind == .knot && $0.name == "ruin" })
    #expect(certified.check(try #require(certified.outcome.certificate)).refusal == nil)
  }

  @Test("a caller that is left out is never returned to")
  func callersLeftOut() throws {
    // Each time round leaves one more caller behind; `vault` is come to by nobody.
    let certified = try Certified(
      compile(
        """
        VAR gold = 0
        -> hall
        == hall
        -> corridor ->
        {gold > 3: -> vault}
        -> END
        == corridor
        + [On] -> hall
        + [Back] ->->
        == vault
        Gold!
        -> END
        """))
    #expect(certified.claims.contains { $0.name == "vault" })
    let certificate = try #require(certified.outcome.certificate)
    #expect(certified.check(certificate).refusal == nil)
  }

  @Test("numbers that count alike, and those that were never", arguments: ["TURNS_SINCE(-> b) == 0", "a > 900"])
  func gaps(_ condition: String) throws {
    let certified = try Certified(
      compile(
        """
        -> a
        == a
        {\(condition == "a > 900" ? "TURNS_SINCE(-> c) == 0" : condition): -> never}
        + [One] -> b
        + [Two] -> END
        == b
        + [Back] -> a
        == c
        -> END
        == never
        -> END
        """))
    #expect(certified.claims.contains { $0.name == "never" })
    #expect(certified.outcome.left.isEmpty)
  }
}
