import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import Testing

@testable import LonghandProject

/// The stories that `longhand new` begins with are such as one would show to others.
@Suite("Stories to begin with")
struct TemplateTests {
  private static let names = StoryTemplate.all.map { $0.name }

  private static func project(_ name: String) throws -> (template: StoryTemplate, project: Project) {
    let template = try #require(StoryTemplate.all.first { $0.name == name })
    let files = template.files.map { ($0.path, $0.text) }
    return (template, MemoryProject(Dictionary(uniqueKeysWithValues: files)).project)
  }

  @Test("Nothing is found in them", arguments: names)
  func clean(name: String) throws {
    let check = try Self.project(name).project.check(StoryTemplate.storyPath)
    #expect(check.report.findings.map { $0.message }.isEmpty)
  }

  @Test("Their tests pass", arguments: names)
  func passes(name: String) throws {
    let project = try Self.project(name).project
    var finder = TranscriptFinder(project)
    try finder.find(["."])
    let found = finder.found.map { (path: $0.path, transcript: $0.transcript) }
    let tests = try StoryTests(StoryTemplate.storyPath, found, of: project, isMeasured: false)
    let results = tests.jobs.map { tests.play($0) }
    #expect(results.count >= 2)
    for result in results { #expect(result.failures.map { "\($0.line): \($0.message)" } == []) }
  }

  @Test("Every ending is reached by chance, and none is all there is", arguments: names)
  func ends(name: String) throws {
    let program = try #require(try Self.project(name).project.compile(StoryTemplate.storyPath).program)
    var counts: [String: Int] = [:]
    var words = 0
    for seed in 1...300 {
      var story = Story(program, seed: seed)
      var ending: String?
      var choices = seed
      while true {
        for line in story.lines() {
          #expect(line.problems.isEmpty)
          words += line.text.split(separator: " ").count
          ending = line.tags.first { $0.hasPrefix("ending: ") } ?? ending
        }
        guard !story.choices.isEmpty else { break }
        choices = choices &* 1_103_515_245 &+ 12345
        try story.choose(Int(UInt32(truncatingIfNeeded: choices >> 16)) % story.choices.count)
      }
      counts[try #require(ending), default: 0] += 1
    }
    #expect(Set(counts.keys) == Set(program.plainTags.filter { $0.hasPrefix("ending: ") }))
    #expect(counts.values.allSatisfy { $0 > 6 && $0 < 240 })
    // Three minutes, with choosing.
    #expect((300...650).contains(words / 300))
  }
}
