import Foundation
import LonghandCompiler
import LonghandSource
import LonghandTestSupport
import Testing

import LonghandPlay
import LonghandProject
@testable import LonghandRuntime
@testable import longhand

/// What must hold of the story that people see first.
///
/// With `LONGHAND_RECORD=1` the table of endings in its README is written anew, and the test fails so that somebody reads
/// it; `longhand test --update Stories/Theodore` writes the playthroughs anew.
@Suite("Theodore")
struct TheodoreTests {
  static let isRecording = ProcessInfo.processInfo.environment["LONGHAND_RECORD"] != nil

  @Test("It compiles without errors or warnings") func compiles() {
    #expect(Theodore.compilation.program != nil)
    #expect(Theodore.compilation.diagnostics.map(\.message) == [])
  }

  @Test("Each playthrough is as it was written down") func playthroughs() throws {
    let project = Project(folder: Theodore.folder.path, files: .disk)
    var finder = TranscriptFinder(project)
    try finder.find([Theodore.folder.path])
    let found = finder.found.map { (path: $0.path, transcript: $0.transcript) }
    #expect(found.count == Theodore.scripts.count)
    let tests = try StoryTests(Theodore.folder.path + "/theodore.ink", found, of: project, isMeasured: false)
    for job in tests.jobs {
      let result = tests.play(job)
      #expect(result.failures.map { "\(result.run.title ?? ""), line \($0.line): \($0.message)" } == [])
    }
  }

  @Test("Each playthrough comes to an ending", arguments: Theodore.scripts)
  func script(_ script: Theodore.Script) throws {
    let (playthrough, isComplete) = script.play(try #require(Theodore.compilation.program))
    #expect(isComplete, "the story ended before the script did, or offers no such choice")
    #expect(playthrough.story.choices.isEmpty && !playthrough.story.canContinue, "the script stops before an ending")
  }

  @Test("Each ending has its script") func scriptsForEndings() async throws {
    let program = try #require(Theodore.compilation.program)
    let scripted = Theodore.scripts.map { $0.play(program).playthrough.ending ?? "none" }
    let endings = await RandomPlaythroughs.threeThousand.value.endings
    #expect(Set(scripted) == Set(endings.map(\.name)))
    #expect(scripted.count >= 9)
  }

  @Test("Random playthroughs end well") func randomPlaythroughs() async {
    let random = await RandomPlaythroughs.threeThousand.value
    #expect(random.count == 3_000)
    #expect(random.problems == [])
    #expect(random.unfinished == 0, "a playthrough without a named ending")
    for ending in random.endings {
      #expect(ending.share >= 0.02 && ending.share <= 0.35, "\(ending.name): \(ending.share)")
    }
  }

  @Test("A whole playthrough has its length") func length() async {
    let whole = await RandomPlaythroughs.threeThousand.value.endings.filter {
      $0.name != "Unopened" && $0.name != "Off"
    }
    for ending in whole {
      #expect(ending.fewestChoices >= 60, "\(ending.name): \(ending.fewestChoices) choices")
      #expect(
        ending.fewestWords >= 6_500 && ending.mostWords <= 8_000,
        "\(ending.name): \(ending.fewestWords) to \(ending.mostWords)")
    }
  }

  @Test("Every passage is seen by somebody") func coverage() async throws {
    let program = try #require(Theodore.counting)
    var seen = await RandomPlaythroughs.threeThousand.value.visited
    for script in Theodore.scripts {
      seen.formUnion(script.play(program).playthrough.story.state.visits.visitedSlots)
    }
    let unseen = program.containers.indices.filter { index in
      let container = program.containers[index]
      return !container.isEmpty && container.visitSlot >= 0 && !seen.contains(container.visitSlot)
    }
    let paths = unseen.map { program.layout.path(of: ContainerID($0)) }
    // What declares things runs before the first line, and the last one is the end that the compiler adds (ink §131).
    #expect(paths.filter { !["persona decl", "global decl", "0.g-0"].contains($0) } == [])
  }

  @Test("What it says of the past has happened") func claims() async {
    let texts = await RandomPlaythroughs.threeThousand.value.plainTexts
    for claim in TheodoreClaim.all {
      let verdicts = texts.compactMap { claim.isTrue(in: $0) }
      #expect(!verdicts.isEmpty, "nobody reads: \(claim.says)")
      #expect(!verdicts.contains(false), "false for somebody: \(claim.says)")
    }
  }

  @Test("Samantha keeps her manner of speaking", arguments: ["Three", "Four", "Five", "Six"])
  func manners(part: String) async {
    let random = await RandomPlaythroughs.threeThousand.value
    let texts = Array(zip(random.texts, random.plainTexts))
    let reserved = texts.filter { $0.1.contains(SamanthasSpeech.reservedComfort) }.map { $0.0 }
    let warm = texts.filter { $0.1.contains(SamanthasSpeech.warmComfort) }.map { $0.0 }
    #expect(reserved.count > 50 && warm.count > 50)
    #expect(SamanthasSpeech.contractions(in: reserved, part: part) == [])
    #expect(SamanthasSpeech.contractions(in: warm, part: part).count > warm.count)
  }

  @Test("The endings differ in who people have become, in two traits at least") func personasDiffer() async {
    let endings = await RandomPlaythroughs.threeThousand.value.endings
    for (index, ending) in endings.enumerated() {
      for other in endings[(index + 1)...] {
        let differences = ending.traits.map { abs($0.value - (other.traits[$0.key] ?? 0)) }.sorted(by: >)
        #expect(differences[1] >= 12, "\(ending.name) and \(other.name)")
      }
    }
  }

  @Test("README's table of endings is true") func table() async throws {
    let readme = Theodore.folder.appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let table = await RandomPlaythroughs.threeThousand.value.table
    if Self.isRecording, let start = text.range(of: "<!-- endings -->\n"), let end = text.range(of: "<!-- /endings -->")
    {
      try text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: table)
        .write(to: readme, atomically: true, encoding: .utf8)
      Issue.record("recorded the table; read it")
    }
    #expect(text.contains(table))
  }
}
