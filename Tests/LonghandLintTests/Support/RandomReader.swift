import LonghandCompiler
import LonghandRuntime
import LonghandSource

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
    var generator = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
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
      generator ^= generator << 13
      generator ^= generator >> 7
      generator ^= generator << 17
      guard (try? story.choose(Int(generator % UInt64(choices.count)))) != nil else { break }
    }
    return text
  }
}
