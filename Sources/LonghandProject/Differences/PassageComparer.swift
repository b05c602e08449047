/// Compares two versions of a passage, line by line, and says what became of each line in a writer's words.
struct PassageComparer {
  typealias Change = StoryDifference.Change
  typealias Line = Passage.Line

  private(set) var changes: [Change] = []

  init(_ old: Passage, _ new: Passage) {
    var (gone, come): ([Line], [Line]) = ([], [])
    var (left, right) = (0, 0)
    for step in Difference.steps(old.lines.map(\.text), new.lines.map(\.text)) {
      switch step {
      case .both:
        compare(gone, come)
        (gone, come) = ([], [])
        left += 1
        right += 1
      case .left:
        gone.append(old.lines[left])
        left += 1
      case .right:
        come.append(new.lines[right])
        right += 1
      }
    }
    compare(gone, come)
  }

  /// Everything in a passage as new, or as gone.
  static func all(of passage: Passage, isNew: Bool) -> [Change] {
    passage.lines.filter { $0.parts.kind != .header }.map { isNew ? added($0) : cut($0) }
  }

  // MARK: Stretches

  /// More lines than these in one stretch are not compared with each other.
  private static let mostLines = 400

  /// Compares lines that stand in each other's place: those most alike are taken for the same line.
  private mutating func compare(_ old: [Line], _ new: [Line]) {
    // One line in the place of one other of its kind is that line, however little is left of it.
    if old.count == 1, new.count == 1, old[0].parts.kind == new[0].parts.kind {
      return changes += Self.changed(old[0], new[0])
    }
    var next = 0
    for line in old {
      var best: (index: Int, likeness: Double)?
      if new.count <= Self.mostLines {
        for index in next..<max(next, new.count) {
          let likeness = Self.likeness(line, new[index])
          if likeness > (best?.likeness ?? Self.leastLikeness) { best = (index, likeness) }
        }
      }
      guard let best else {
        changes.append(Self.cut(line))
        continue
      }
      for index in next..<best.index { changes.append(Self.added(new[index])) }
      changes += Self.changed(line, new[best.index])
      next = best.index + 1
    }
    for index in next..<max(next, new.count) { changes.append(Self.added(new[index])) }
  }

  /// Lines that have less in common are not the same line reworded.
  private static let leastLikeness = 0.34

  private static func likeness(_ old: Line, _ new: Line) -> Double {
    guard old.parts.kind == new.parts.kind else {
      return old.parts.words == new.parts.words && !old.parts.words.isEmpty ? 0.9 : 0
    }
    let (left, right) = (Self.words(old), Self.words(new))
    return left.isEmpty && right.isEmpty ? 0.5 : left.likeness(to: right)
  }

  private static func words(_ line: Line) -> [Substring] {
    line.text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
  }

  // MARK: Changes

  private static func subject(_ kind: LineParts.Kind) -> StoryDifference.Subject {
    switch kind {
    case .text: .text
    case .choice: .choice
    case .gather: .gather
    case .branch: .condition
    case .divert: .divert
    case .logic: .logic
    case .tag: .tag
    case .declaration: .declaration
    case .include: .include
    case .note: .note
    case .header: .header
    case .comment: .comment
    }
  }

  private static func count(_ words: String) -> Int { TextMeasure(of: words).words }

  static func added(_ line: Line) -> Change {
    Change(
      subject: subject(line.parts.kind), action: .added, old: nil, new: line.text, newLine: line.number,
      wordsAdded: count(line.parts.words))
  }

  static func cut(_ line: Line) -> Change {
    Change(
      subject: subject(line.parts.kind), action: .cut, old: line.text, new: nil, oldLine: line.number,
      wordsCut: count(line.parts.words))
  }

  /// What differs between two versions of one line, part by part.
  private static func changed(_ old: Line, _ new: Line) -> [Change] {
    var changes: [Change] = []
    let (left, right) = (old.parts, new.parts)
    let context = right.words.isEmpty ? nil : right.words
    func add(_ subject: StoryDifference.Subject, _ before: String?, _ after: String?) {
      guard before != after else { return }
      let action: StoryDifference.Action = before == nil ? .added : after == nil ? .cut : .changed
      changes.append(
        Change(
          subject: subject, action: action, old: before, new: after, oldLine: old.number, newLine: new.number,
          context: context))
    }
    if left.kind != right.kind { add(subject(right.kind), old.text, new.text) }
    if left.words != right.words { changes.append(reworded(old, new)) }
    let sign: StoryDifference.Subject = right.kind == .text ? .logic : subject(right.kind)
    if left.kind == right.kind { add(sign, left.sign.nilIfEmpty, right.sign.nilIfEmpty) }
    add(.label, left.label, right.label)
    add(.condition, joined(left.conditions, "{", "}"), joined(right.conditions, "{", "}"))
    add(.divert, joined(left.diverts), joined(right.diverts))
    add(.tag, joined(left.tags, "# "), joined(right.tags, "# "))
    add(.comment, left.comment, right.comment)
    // The parts are the same and the lines are not: brackets, glue, the order of things.
    if changes.isEmpty { add(subject(right.kind), old.text, new.text) }
    return changes
  }

  private static func reworded(_ old: Line, _ new: Line) -> Change {
    let subject: StoryDifference.Subject = new.parts.kind == .choice ? .choice : .text
    let difference = Difference(expected: [old.parts.words], found: [new.parts.words])
    var change = Change(
      subject: subject, action: .changed, old: old.parts.words, new: new.parts.words, oldLine: old.number,
      newLine: new.number, difference: difference)
    for step in Difference.steps(bareWords(old.parts.words), bareWords(new.parts.words)) {
      switch step {
      case .both: break
      case .left: change.wordsCut += 1
      case .right: change.wordsAdded += 1
      }
    }
    return change
  }

  /// The words without the signs around them.
  private static func bareWords(_ words: String) -> [String] {
    words.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
  }

  private static func joined(_ parts: [String], _ before: String = "", _ after: String = "") -> String? {
    parts.isEmpty ? nil : parts.map { before + $0 + after }.joined(separator: " ")
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
