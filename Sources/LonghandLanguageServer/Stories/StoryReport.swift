import LonghandCompiler
import LonghandLint
import LonghandSource

/// What the linter found in a story at some moment, and what it knows beyond that.
package struct StoryReport: Sendable {
  /// The absolute path of the story's main file.
  let root: String
  /// The server's number of the last change that it knows.
  let revision: Int
  /// The findings.
  let report: LintReport
  /// What is wrong with the settings files that hold for the story.
  let settingsProblems: [SettingsProblem]
  /// What the analyses proved.
  let facts: StoryFacts
  /// What was found out about exactly this story before, if it was explored.
  let exploration: StoryExploration?
}

/// What the linter's analyses proved about a story, for whoever points at something in it.
package struct StoryFacts: Sendable {
  /// What each global variable can be, after "is only ever".
  var values: [VariableID: String] = [:]
  /// What each trait can be, as a sentence.
  var traits: [TraitID: String] = [:]
  /// What is known of the conditions.
  var conditions: [Condition] = []

  /// A condition, and whether it holds.
  struct Condition: Sendable {
    var range: SourceRange
    /// Whether it always or never holds; nil where that depends on what the reader does.
    var holds: Bool?
  }

  /// The words before the colon of every tag, or the whole tag, those used most first.
  var tags: [String] = []
  /// Who speaks, as the settings say.
  var speakers: [String] = []

  /// Knows nothing.
  init() {}

  /// Gathers what a sound story's analyses say; of one with errors they would say too much.
  init(_ story: LintedStory) {
    speakers = story.settings.speakers
    let counts = story.storyTags.countsByKey
    tags = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }.filter { !$0.isEmpty }
    guard story.isSound else { return }
    let script = story.script
    for id in script.variables.ids {
      values[id] = story.valueRanges[.global(script.variables[id].name)].words(script)
    }
    for id in script.traits.ids { traits[id] = story.reach(of: Pole(trait: id, isHigh: true)) }
    let ranges = story.traitRanges.all
    for condition in story.conditions.all {
      let answer = story.conditionDecider.answer(condition.expression, traits: ranges)
      conditions.append(
        Condition(
          range: script.expressions[condition.expression].range, holds: answer == .varies ? nil : answer == .always))
    }
  }
}
