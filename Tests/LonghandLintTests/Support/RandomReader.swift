import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport

/// Plays stories with choices that are drawn from a seed, the same ones each time.
struct RandomReader {
  /// How many choices are made at most.
  var turns = 40
  /// How many lines are read at most, as a story may never stop.
  var lineLimit = 2000

  /// The words of a playthrough, problems included; nil where the story does not compile.
  func transcript(of source: SourceFile, seed: Int, include: @escaping (String) -> [UInt8]? = { _ in nil }) -> String? {
    guard let program = Compiler.compile(source, include: include).program else { return nil }
    var limits = StoryLimits()
    limits.stepsPerLine = 50_000
    limits.callDepth = 500
    var story = Story(program, seed: seed, limits: limits)
    story.allowsExternalFallbacks = true
    var generator = SeededGenerator(seed: UInt64(truncatingIfNeeded: seed))
    var text = ""
    var lines = 0
    for _ in 0..<turns {
      while lines < lineLimit, let line = story.nextLine() {
        lines += 1
        text += line.text + line.tags.map { "#\($0)\n" }.joined()
        // Where a problem stands may change, what it says may not.
        text += line.problems.map { "! \($0.message)\n" }.joined()
      }
      let choices = story.choices
      guard !choices.isEmpty, lines < lineLimit else { break }
      text += choices.map { "* \($0.text)\($0.tags)\n" }.joined()
      guard (try? story.choose(generator.number(below: choices.count))) != nil else { break }
    }
    return text
  }
}
