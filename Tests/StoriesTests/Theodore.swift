import Foundation
import LonghandCompiler
import LonghandPlay
import LonghandSource
import LonghandTestSupport
import Testing

@testable import LonghandRuntime

/// The story in `Stories/Theodore`, its scripts, and what a player meets in it.
enum Theodore {
  static let folder = StoryFolders.stories.appendingPathComponent("Theodore")

  static let compilation: Compilation = {
    let main = (try? Data(contentsOf: folder.appendingPathComponent("theodore.ink"))) ?? Data()
    return Compiler.compile(SourceFile(name: "theodore.ink", bytes: Array(main))) { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }
  }()

  /// The same program, but every container counts its visits, so that one can ask which were never entered.
  static let counting: Program? = {
    guard let program = compilation.program,
      var story = try? JSONSerialization.jsonObject(with: Data(program.json)) as? [String: Any],
      let root = story["root"] as? [Any]
    else { return nil }
    story["root"] = counted(root)
    return (try? JSONSerialization.data(withJSONObject: story)).flatMap { try? Program.load(json: Array($0)) }
  }()

  private static func counted(_ container: [Any]) -> [Any] {
    var items = container.dropLast().map { item in (item as? [Any]).map { counted($0) as Any } ?? item }
    let terminator = container.last as? [String: Any] ?? [:]
    var described = terminator.mapValues { value in (value as? [Any]).map { counted($0) as Any } ?? value }
    described["#f"] = (terminator["#f"] as? Int ?? 0) | 1
    items.append(described)
    return items
  }

  /// The playthroughs that were written down, one for each ending.
  static let scripts: [Script] = {
    let files = Repository.files(under: folder.appendingPathComponent("Playthroughs"), suffix: ".transcript")
    return files.map { Script(file: $0) }
  }()

  struct Script: CustomTestStringConvertible {
    let file: URL

    var testDescription: String { file.deletingPathExtension().lastPathComponent }

    /// The playthrough to which the choices lead, and whether all of them were taken.
    func play(_ program: Program) -> (playthrough: Playthrough, isComplete: Bool) {
      var script = MoveScript(name: testDescription, bytes: (try? Data(contentsOf: file)).map { Array($0) } ?? [])
      let playthrough = Playthrough(program, seed: script.seed ?? 1) { choices in
        guard let words = script.next(), case .one(let index) = ChoiceFinder(choices: choices).find(words) else {
          return nil
        }
        return index
      }
      return (playthrough, script.next() == nil)
    }
  }
}

/// One way through a story, from the first line to where no choice is left.
struct Playthrough {
  private(set) var story: Story
  private(set) var ending: String?
  private(set) var choiceCount = 0
  private(set) var wordCount = 0
  private(set) var problems: [StoryProblem] = []
  /// What was read, line by line; emptied where many playthroughs are kept.
  var paragraphs: [String] = []

  /// Plays; `choose` picks one of the choices, or stops. The seed decides what the story shuffles.
  init(_ program: Program, seed: Int = 1, limit: Int = 400, choose: ([LonghandRuntime.Choice]) -> Int?) {
    story = Story(program, seed: seed)
    read()
    while choiceCount < limit, !story.choices.isEmpty, let choice = choose(story.choices) {
      guard (try? story.choose(choice)) != nil else { break }
      choiceCount += 1
      read()
    }
  }

  private mutating func read() {
    for line in story.lines() {
      wordCount += Self.wordCount(line.text)
      paragraphs.append(line.text)
      problems += line.problems
      for tag in line.tags where tag.hasPrefix("ending: ") { ending = String(tag.dropFirst("ending: ".count)) }
    }
  }

  /// By its bytes: by its characters this would take longer than to play, where tests are not optimized.
  private static func wordCount(_ text: String) -> Int {
    var (count, isInWord) = (0, false)
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A
      if !isBlank, !isInWord { count += 1 }
      isInWord = !isBlank
    }
    return count
  }

  /// The values of all traits by the names of their high poles.
  var traits: [String: Int] {
    var values: [String: Int] = [:]
    for persona in story.personas {
      for trait in persona.traits { values[trait.name] = trait.value }
    }
    return values
  }
}
