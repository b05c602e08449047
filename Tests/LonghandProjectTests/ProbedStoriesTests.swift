import Foundation
import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource
import Testing

@Suite("Every story of the repository is the same with probes and without")
struct ProbedStoriesTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of all stories under `Stories` that compile, from there.
  private static let stories: [String] = {
    let folder = repository.appendingPathComponent("Stories").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let stories = project(in: folder)
    let inks = names.filter { $0.hasSuffix(".ink") && !$0.hasPrefix("Broken/") }.sorted()
    return inks.filter { (try? stories.compile($0).program) ?? nil != nil }
  }()

  private static func project(in folder: String = repository.appendingPathComponent("Stories").path) -> Project {
    let path = { @Sendable (path: String) in path.hasPrefix("/") ? path : folder + "/" + path }
    let files = FileProvider(
      read: { (name) throws(FileProvider.Failure) in
        guard let data = FileManager.default.contents(atPath: path(name)) else { throw .missing }
        return Array(data)
      },
      kind: { FileManager.default.fileExists(atPath: path($0)) ? .file : nil }, names: { _ in nil },
      resolved: { path($0) })
    return Project(folder: folder, files: files)
  }

  @Test func thereAreStories() {
    #expect(Self.stories.count > 100)
    #expect(Self.stories.contains { $0.hasPrefix("Theodore/") })
  }

  /// Conditions about all that a story has: variables, traits, paths, how long ago they were visited, random numbers.
  private static func probes(of analysis: Analysis) -> [Probe] {
    let script = analysis.script
    var words = script.variables.nodes.map { script.names[$0.name] }.filter { !$0.contains("(") }
    for flow in script.flows.ids where flow != Script.story {
      let path = script.fullPath(of: flow)
      words += ["\(path) > 1", "TURNS_SINCE(-> \(path)) >= 0"]
      if script.flows[flow].kind == .function, script.flows[flow].parameters.isEmpty { words.append("\(path)() == 1") }
    }
    for point in script.labelledPoints { if let path = script.fullPath(of: point) { words.append("not \(path)") } }
    return (words + ["RANDOM(1, 6)", "\"{&a|b}{~c|d}\" == \"ac\"", "LIST_ALL(0)"]).map { Probe($0) }
  }

  @Test("JSON, playthroughs and saved games are the same to the byte", arguments: stories)
  func sameStory(path: String) throws {
    let project = Self.project()
    let plain = try #require(try project.compile(path).program)
    let probes = Self.probes(of: try project.analysis(of: path))
    let probed = try project.compile(path, probes: probes)
    let program = try #require(probed.program)
    #expect(program.json == plain.json)
    #expect(program.externalFunctions == plain.externalFunctions)
    #expect(probed.wrongProbes.count < probes.count)
    try Self.play(Story(plain, seed: 7), Story(program, seed: 7), probed)
  }

  /// Plays two stories by the same random choices and compares them step by step, asking one of them everything.
  private static func play(_ plain: Story, _ asked: Story, _ probed: ProbedStory) throws {
    var (plain, asked, generator) = (plain, asked, SplitMix(seed: 7))
    plain.allowsExternalFallbacks = true
    asked.allowsExternalFallbacks = true
    for _ in 0..<12 {
      let lines = plain.lines()
      try #require(asked.lines() == lines)
      let before = asked.save()
      for number in probed.probes.indices where !probed.wrongProbes.contains(number) {
        _ = try? probed.holds(number, in: asked)
      }
      #expect(asked.save() == before)
      try #require(asked.save() == plain.save())
      try #require(asked.choices.map(\.text) == plain.choices.map(\.text))
      guard let choice = plain.choices.indices.randomElement(using: &generator) else { return }
      try plain.choose(choice)
      try asked.choose(choice)
    }
  }
}
