import LonghandCompiler
import LonghandSource

/// Where the blanks before choices and gathers say something else than their bullets and dashes.
package struct WeaveLayout {
  /// A gather that is indented like the deeper choices above it, but gathers the outer ones.
  package struct ShallowGather: Sendable {
    /// The gather.
    package var gather: GatherID
    /// The outer choice above it that it was not meant to leave.
    package var outer: ChoiceID
    /// A choice of the same level that it changes: one behind it, or one before the outer one.
    package var other: ChoiceID
    /// Whether the other one is only offered behind the gather.
    package var isBehind: Bool
  }

  /// A choice that is indented below another one, but stands beside it.
  package struct IndentedChoice: Sendable {
    /// The choices that are indented, which follow each other.
    package var choices: [ChoiceID]
    /// The choice above them.
    package var outer: ChoiceID
  }

  /// The gathers that have a dash too few.
  package private(set) var shallowGathers: [ShallowGather] = []
  /// The choices that have a bullet too few.
  package private(set) var indentedChoices: [IndentedChoice] = []

  private var starts: Set<SourceRange> = []

  /// Whether the bullet at the beginning of a range is one too few.
  package func isMeantDeeper(_ bullet: SourceRange) -> Bool {
    starts.contains(SourceRange(file: bullet.file, start: bullet.start, end: bullet.start))
  }

  /// A choice or gather with the column where it begins.
  private struct Point {
    var point: WeavePoint
    var column: Int
    /// Whether deeper choices stand below it.
    var hasDeeper = false
  }

  /// Looks at the weaves of a story.
  package init(_ story: LintedStory) {
    // Where something is wrong already, nobody knows what belongs below what.
    guard story.isSound else { return }
    for weave in story.script.weaves.nodes where weave.hasWeavePoints {
      let points = Self.points(of: weave, story)
      findShallowGathers(points, story)
      findIndentedChoices(points, story)
    }
  }

  /// The choices and gathers directly in a weave that begin their lines.
  private static func points(of weave: Weave, _ story: LintedStory) -> [Point] {
    var points: [Point] = []
    for statement in story.script.statements[weave.statements] {
      switch statement.kind {
      case .choice(let id): points.append(Point(point: .choice(id), column: story.column(of: statement.range)))
      case .gather(let id):
        let range = story.script.gathers[id].range
        // What ends the story's own lines is no gather of the writer's.
        if !range.isEmpty { points.append(Point(point: .gather(id), column: story.column(of: range))) }
      case .weave: if !points.isEmpty { points[points.count - 1].hasDeeper = true }
      case .content, .newline, .note, .variable, .constant, .list, .external, .persona, .shift, .temporary,
        .assignment, .call, .returning, .done:
        break
      }
    }
    return points
  }

  private mutating func findShallowGathers(_ points: [Point], _ story: LintedStory) {
    for (index, point) in points.enumerated() where index > 0 {
      let above = points[index - 1]
      guard case .gather(let gather) = point.point, case .choice(let outer) = above.point, above.hasDeeper,
        point.column > above.column, let next = points.dropFirst(index + 1).first, next.column <= above.column,
        story.script.choices[outer].depth >= story.script.gathers[gather].depth
      else { continue }
      if case .choice(let other) = next.point {
        shallowGathers.append(ShallowGather(gather: gather, outer: outer, other: other, isBehind: true))
      } else if index > 1, case .choice(let other) = points[index - 2].point {
        shallowGathers.append(ShallowGather(gather: gather, outer: outer, other: other, isBehind: false))
      }
    }
  }

  private mutating func findIndentedChoices(_ points: [Point], _ story: LintedStory) {
    var index = 1
    while index < points.count {
      defer { index += 1 }
      guard case .choice(let outer) = points[index - 1].point, !points[index - 1].hasDeeper else { continue }
      var choices: [ChoiceID] = []
      while index < points.count, case .choice(let inner) = points[index].point,
        points[index].column > points[index - 1 - choices.count].column + 1
      {
        choices.append(inner)
        index += 1
      }
      guard !choices.isEmpty, index < points.count, points[index].column <= points[index - 1 - choices.count].column,
        story.script.choices[outer].chain.isEmpty, Self.fallsOn(outer, story)
      else { continue }
      if case .gather = points[index].point, choices.count < 2 { continue }
      indentedChoices.append(IndentedChoice(choices: choices, outer: outer))
      for choice in choices {
        let range = story.script.choices[choice].range
        starts.insert(SourceRange(file: range.file, start: range.start, end: range.start))
      }
    }
  }

  /// Whether a choice leads to nothing but what follows it, so that others may be meant to stand below it.
  private static func fallsOn(_ choice: ChoiceID, _ story: LintedStory) -> Bool {
    let graph = story.flowGraph
    let place = graph.numbers[.choice(choice)]
    return graph.outgoing(place).allSatisfy { $0.kind == .falls || $0.kind == .call }
      && graph.exits(of: place).allSatisfy { $0.kind == .runsOut }
  }
}
