import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// Everything that a reader of a story can come to.
enum Playthroughs {
  /// What is read on every way through a story, of so many choices at most: a line a way, with the choices taken and, at
  /// the end of each, what is offered or went wrong. Nil where the story does not compile.
  static func all(_ text: [UInt8], choices limit: Int = 5) -> Set<String>? {
    let compilation = Compiler.compile(SourceFile(name: "story.ink", bytes: text), include: { _ in nil })
    guard let program = compilation.program else {
      return nil
    }
    var read: Set<String> = []
    play(Story(program, seed: 7), "", limit, &read)
    return read
  }

  private static func play(_ story: Story, _ before: String, _ limit: Int, _ read: inout Set<String>) {
    var story = story
    var way = before
    for line in story.lines() {
      way +=
        line.text + (line.tags.isEmpty ? "" : " #\(line.tags)") + " / "
        + line.problems.map { "!\($0.message) / " }.joined()
    }
    let choices = story.choices
    guard !choices.isEmpty, limit > 0 else {
      read.insert(way + choices.map { "[\($0.text)]" }.joined())
      return
    }
    for choice in choices {
      var next = story
      guard (try? next.choose(choice)) != nil else { continue }
      play(next, way + "> \(choice.text) / ", limit - 1, &read)
    }
  }

  /// What is offered first.
  static func firstChoices(_ text: [UInt8]) -> [String] {
    let compilation = Compiler.compile(SourceFile(name: "story.ink", bytes: text), include: { _ in nil })
    guard let program = compilation.program else {
      return []
    }
    var story = Story(program, seed: 7)
    _ = story.lines()
    return story.choices.map(\.text)
  }
}
