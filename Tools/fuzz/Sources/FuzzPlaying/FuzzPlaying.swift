import LonghandRuntime

/// What every target does with a story once it has one.
public enum FuzzPlaying {
  /// Limits so low that no input takes long.
  public static var limits: StoryLimits {
    var limits = StoryLimits()
    limits.stepsPerLine = 5_000
    limits.callDepth = 300
    limits.threadCount = 100
    limits.evaluationDepth = 10_000
    limits.textSize = 1 << 14
    limits.choiceCount = 200
    return limits
  }

  /// Stops the fuzzer with a word on what went wrong, in release builds too.
  public static func require(_ condition: Bool, _ complaint: String) {
    if !condition { fatalError(complaint) }
  }

  /// Bytes that a fuzzer gave.
  public static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Plays some turns with choices that the seed decides, then saves and restores.
  ///
  /// - Parameter isWhole: Whether the program can be relied on to have all the names and places it speaks of.
  public static func play(_ story: inout Story, seed: Int, isWhole: Bool = true) {
    story.allowsExternalFallbacks = true
    var seed = UInt(truncatingIfNeeded: seed)
    for _ in 0..<6 {
      for _ in 0..<40 where story.nextLine() == nil { break }
      let choices = story.choices
      guard !choices.isEmpty else { break }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let choice = choices[Int((seed >> 33) % UInt(choices.count))]
      guard (try? story.choose(choice.index)) != nil else { break }
    }
    checkSave(of: story, isWhole: isWhole)
  }

  /// A saved game must come back whole, and the same when it is written again.
  private static func checkSave(of story: Story, isWhole: Bool) {
    let game = story.save()
    _ = story.saveForReference()
    var restored = Story(story.program, seed: 1, limits: limits)
    guard let report = try? restored.restore(game) else { fatalError("our own saved game is refused") }
    guard isWhole else { return }
    require(report.isComplete, "our own saved game lost something: \(report.missing)")
    require(restored.save() == game, "a saved game changes when it is restored and saved again")
  }
}
