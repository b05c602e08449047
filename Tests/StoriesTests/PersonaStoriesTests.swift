import Foundation
import LonghandPlay
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// What holds of every story with personas in the repository.
@Suite("Persona stories")
struct PersonaStoriesTests {
  /// Every reference story and every other story that declares a persona.
  static let all: [PersonaStory] =
    StoryFolders.reference.filter { $0.description.contains("/personas/") }.map { PersonaStory(folder: $0) }
    + StoryFolders.tutorial.filter { PersonaStory.declaresPersona($0) }.map { PersonaStory(tutorial: $0) }

  @Test("There are persona stories") func areFound() {
    #expect(Self.all.count > 15)
    #expect(Self.all.contains { $0.testDescription.contains("Tutorial") })
  }

  /// The law of lowering: the machine needs nothing of ours.
  @Test(
    "play the same in a standard runtime",
    .enabled(if: Bink.python != nil, "bink is not installed: pip install bink"), arguments: all)
  func standardRuntime(_ story: PersonaStory) throws {
    let program = try #require(story.compile().program)
    for answers in story.plays(of: program) {
      let ours = play(program, answers)
      let theirs = try Bink.transcript(of: program.json, answers: answers, by: Bink.python)
      #expect(comparable(ours) == comparable(theirs), "answers \(answers)")
    }
  }

  /// Where bink is not at hand, what calls it is tested all the same.
  @Test("are handed to a runtime, and what it writes is compared")
  func standIn() throws {
    let program = try #require(Compiler.compile(SourceFile(name: "a.ink", text: "Hi.\n* [Go] Gone.\n")).program)
    let script = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).sh")
    defer { try? FileManager.default.removeItem(at: script) }
    try "#!/bin/sh\nread -r answer\necho \"Hi.\n\n1: Go\n?> Gone by $answer.\"\n"
      .write(to: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    let theirs = try Bink.transcript(of: program.json, answers: ["1"], by: script.path)
    #expect(comparable(theirs).replacingOccurrences(of: " by 1", with: "") == comparable(play(program, ["1"])))
    #expect(comparable(theirs) != comparable(play(program, ["1"])))
  }

  @Test("compile from plain ink to the same JSON", arguments: all)
  func plainInk(_ story: PersonaStory) throws {
    let program = try #require(story.compile().program)
    let plain = Compiler.plainInk(story.root, include: story.include)
    let files = try #require(plain.files)
    let root = try #require(files.first)
    let compilation = Compiler.compile(root) { name in files.first { $0.name == name }.map(\.bytes) }
    #expect(!compilation.diagnostics.contains { $0.severity == .error }, "\(compilation.diagnostics.map(\.message))")
    let again = try #require(compilation.program)
    #expect(again.personas.isEmpty)
    let expected = Self.tree(program.json, dropping: "persona decl")
    #expect(Self.tree(Self.dotted(again.json, program)) == expected)
  }

  @Test("keep to 0...100, and the ledger adds up", arguments: all)
  func ledger(_ story: PersonaStory) throws {
    let program = try #require(story.compile().program)
    for answers in story.plays(of: program) {
      var playthrough = Story(program, seed: 1)
      _ = playthrough.lines()
      for answer in answers {
        guard let number = Int(answer), playthrough.choices.indices.contains(number - 1) else { break }
        try playthrough.choose(number - 1)
        _ = playthrough.lines()
      }
      for persona in playthrough.personas {
        for trait in persona.traits { check(trait, playthrough.ledger.filter { $0.trait == trait.name }) }
      }
    }
  }

  private func check(_ trait: LonghandRuntime.Persona.Trait, _ changes: [TraitChange]) {
    #expect((0...100).contains(trait.value))
    var value = trait.start
    for change in changes {
      #expect(change.from == value && change.to != change.from)
      value = change.to
    }
    #expect(value == trait.value)
  }

  private func play(_ program: Program, _ answers: [String]) -> String {
    var rest = answers[...]
    var output = ""
    var player = TranscriptPlayer(Story(program, seed: 1))
    player.play(answer: { rest.popFirst() }, write: { output += $0 })
    return output
  }

  /// The JSON with the plain names of traits' variables dotted again.
  private static func dotted(_ json: [UInt8], _ program: Program) -> [UInt8] {
    var text = String(decoding: json, as: UTF8.self)
    for persona in program.personas {
      for trait in persona.traits {
        text = text.replacingOccurrences(
          of: "\"\(persona.name)_\(trait.high)\"", with: "\"\(persona.name).\(trait.high)\"")
      }
    }
    return Array(text.utf8)
  }

  /// The JSON as a tree of Foundation's, which compares without regard to order.
  private static func tree(_ json: [UInt8], dropping key: String = "") -> NSDictionary {
    guard var object = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] else { return [:] }
    if var root = object["root"] as? [Any], var named = root.last as? [String: Any] {
      named[key] = nil
      root[root.count - 1] = named
      object["root"] = root
    }
    return object as NSDictionary
  }
}

/// A story with personas, wherever it lies.
struct PersonaStory: CustomTestStringConvertible {
  let testDescription: String
  let root: SourceFile
  private let folder: URL
  private let answers: [String]?

  init(folder: StoryFolder) {
    testDescription = folder.description
    root = SourceFile(name: "story.ink", text: folder.text("story.ink"))
    self.folder = folder.url
    answers = folder.answers
  }

  init(tutorial: URL) {
    testDescription = "Tutorial/" + tutorial.lastPathComponent
    root = SourceFile(
      name: tutorial.lastPathComponent, bytes: (try? Data(contentsOf: tutorial)).map { Array($0) } ?? [])
    folder = tutorial.deletingLastPathComponent()
    answers = nil
  }

  static func declaresPersona(_ url: URL) -> Bool {
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.hasPrefix("PERSONA ") || text.contains("\nPERSONA ")
  }

  func include(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
  }

  func compile() -> Compilation { Compiler.compile(root, include: include) }

  /// What is typed: the answers beside the story, or, where there are none, a few ways through it.
  func plays(of program: Program) -> [[String]] {
    if let answers { return [answers] }
    return (0..<6).map { play in
      var story = Story(program, seed: 1)
      var answers: [String] = []
      _ = story.lines()
      while !story.choices.isEmpty, answers.count < 40 {
        let choice = (play + answers.count * play) % story.choices.count
        answers.append("\(choice + 1)")
        try? story.choose(choice)
        _ = story.lines()
      }
      return answers
    }
  }
}
