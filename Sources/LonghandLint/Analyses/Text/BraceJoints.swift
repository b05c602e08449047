import LonghandCompiler
import LonghandSource

/// Conditionals and once-only sequences within lines, with the words at both sides of their braces.
package struct BraceJoints {
  /// One brace.
  package struct Joint {
    /// Where it stands.
    package var range: SourceRange
    /// The words right before it in the same line; nil for none.
    package var before: String?
    /// The words right behind it in the same line; nil for none.
    package var after: String?
    /// The words that its only branch, or first element, begins with.
    package var firstWords: String
    /// The words that its only branch, or first element, ends with.
    package var lastWords: String
    /// Whether there are times at which nothing is told in it.
    package var mayBeEmpty: Bool
    /// Whether it is a conditional rather than a sequence.
    package var isConditional: Bool
  }

  /// The braces in the order of the script.
  package private(set) var joints: [Joint] = []
  private let script: Script

  package init(_ story: LintedStory) {
    script = story.script
    for weave in script.weaves.nodes {
      for statement in script.statements[weave.statements] {
        switch statement.kind {
        case .content(let content): read(content)
        case .choice(let id):
          let choice = script.choices[id]
          for content in [choice.start, choice.choiceOnly, choice.inner] { read(content) }
        default: break
        }
      }
    }
  }

  private mutating func read(_ content: Content) {
    let items = Array(script.contentItems[content])
    var isInTag = false
    for (index, item) in items.enumerated() {
      switch item.kind {
      case .tagStart: isInTag = true
      case .tagEnd: isInTag = false
      case .conditional(let id) where !isInTag:
        let conditional = script.conditionals[id]
        guard conditional.branches.count == 1, let branch = script.branches[conditional.branches].first,
          !branch.isMultiline
        else { continue }
        add(item, items: items, index: index, body: branch.body, isConditional: true)
      case .sequence(let id) where !isInTag:
        let sequence = script.sequences[id]
        guard case .once = sequence.kind, !sequence.isMultiline, let first = script.elements[sequence.elements].first
        else { continue }
        add(item, items: items, index: index, body: first, isConditional: false)
      default: break
      }
    }
  }

  private mutating func add(
    _ item: ContentItem, items: [ContentItem], index: Int, body: WeaveID, isConditional: Bool
  ) {
    let inner = script.statements[script.weaves[body].statements].flatMap { statement -> [ContentItem] in
      if case .content(let content) = statement.kind { Array(script.contentItems[content]) } else { [] }
    }
    let isTold = inner.contains { words($0) != nil }
    joints.append(
      Joint(
        range: item.range, before: index > 0 ? words(items[index - 1]) : nil,
        after: index + 1 < items.count ? words(items[index + 1]) : nil, firstWords: inner.first.flatMap(words) ?? "",
        lastWords: inner.last.flatMap(words) ?? "", mayBeEmpty: isTold, isConditional: isConditional))
  }

  private func words(_ item: ContentItem) -> String? {
    if case .text(let text) = item.kind { script.texts[text] } else { nil }
  }
}
