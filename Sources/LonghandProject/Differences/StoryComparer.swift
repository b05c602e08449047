import LonghandCompiler
import LonghandLint
import LonghandSource

/// Compares two versions of a story: which passages are new, gone, renamed or changed, and how.
struct StoryComparer {
  private typealias PassageChange = StoryDifference.PassageChange

  private let old: ViewedStory
  private let new: ViewedStory
  private(set) var difference: StoryDifference
  /// The new names of old knots, renamed or not.
  private var names: [String: String] = [:]

  /// Passages that have less in common are not the same one renamed.
  private static let leastSimilarity = 0.5

  init(_ old: ViewedStory, _ new: ViewedStory) {
    self.old = old
    self.new = new
    difference = StoryDifference(oldStory: old.path, newStory: new.path)
    difference.oldErrors = Self.errors(old)
    difference.newErrors = Self.errors(new)
  }

  private static func errors(_ story: ViewedStory) -> Int {
    story.linted.analysis.diagnostics.count { $0.severity == .error }
  }

  mutating func compare() {
    let (before, after) = (Passage.passages(of: old), Passage.passages(of: new))
    let partners = partners(before, after)
    var isMatched = Array(repeating: false, count: before.count)
    var changes: [PassageChange] = []
    for (index, passage) in after.enumerated() {
      if let partner = partners[index] {
        isMatched[partner] = true
        names[before[partner].name] = passage.name
        if let change = change(before[partner], passage) { changes.append(change) }
      } else if !passage.lines.isEmpty {
        changes.append(Self.whole(passage, isNew: true))
      }
    }
    for (index, passage) in before.enumerated() where !isMatched[index] && !passage.lines.isEmpty {
      changes.append(Self.whole(passage, isNew: false))
    }
    Self.noteMoves(&changes)
    for index in changes.indices { changes[index].count() }
    difference.passages = changes
    compareEndings()
  }

  // MARK: Passages

  /// The old passage that each new one was.
  private func partners(_ before: [Passage], _ after: [Passage]) -> [Int?] {
    var byName: [String: Int] = [:]
    for (index, passage) in before.enumerated() { byName["\(passage.kind.rawValue) \(key(passage, old))"] = index }
    var partners = after.map { byName["\($0.kind.rawValue) \(key($0, new))"] }
    let taken = Set(partners.compactMap { $0 })
    var candidates: [(new: Int, old: Int, likeness: Double)] = []
    for (index, passage) in after.enumerated() where partners[index] == nil && passage.kind != .top {
      for (other, candidate) in before.enumerated() where !taken.contains(other) && candidate.kind != .top {
        let likeness = candidate.similarity(to: passage)
        if likeness >= Self.leastSimilarity { candidates.append((index, other, likeness)) }
      }
    }
    candidates.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
    var isTaken = taken
    for candidate in candidates where partners[candidate.new] == nil && !isTaken.contains(candidate.old) {
      partners[candidate.new] = candidate.old
      isTaken.insert(candidate.old)
    }
    return partners
  }

  /// What a passage is known by: the tops of files by where they lie from the story.
  private func key(_ passage: Passage, _ story: ViewedStory) -> String {
    guard passage.kind == .top else { return passage.name }
    let folder = StoryPath.folder(of: story.path)
    if passage.name == story.path { return "" }
    return passage.name.hasPrefix(folder) ? String(passage.name.dropFirst(folder.count)) : passage.name
  }

  private func change(_ before: Passage, _ after: Passage) -> PassageChange? {
    let isRenamed = before.kind != .top && before.name != after.name
    var change = PassageChange(
      kind: after.kind.rawValue, action: isRenamed ? .renamed : .changed, oldName: before.name, newName: after.name,
      place: after.place)
    change.changes = PassageComparer(before, after).changes
    if isRenamed { change.changes.removeAll { $0.subject == .header } }
    if !change.changes.isEmpty || isRenamed { return change }
    guard before.text != after.text else { return nil }
    change.isLayoutOnly = true
    return change
  }

  private static func whole(_ passage: Passage, isNew: Bool) -> PassageChange {
    PassageChange(
      kind: passage.kind.rawValue, action: isNew ? .added : .cut, oldName: isNew ? nil : passage.name,
      newName: isNew ? passage.name : nil, place: passage.place,
      changes: PassageComparer.all(of: passage, isNew: isNew))
  }

  // MARK: Moves

  /// Lines of fewer words may stand anywhere by chance.
  private static let fewestWords = 4

  /// A line that is gone in one place and new in another, word for word, has moved.
  private static func noteMoves(_ changes: inout [PassageChange]) {
    var gone: [String: [(passage: Int, change: Int)]] = [:]
    for (passage, change) in changes.enumerated() {
      for (index, line) in change.changes.enumerated() where line.action == .cut && line.wordsCut >= fewestWords {
        if let words = line.old, line.context == nil { gone[words, default: []].append((passage, index)) }
      }
    }
    for passage in changes.indices {
      for index in changes[passage].changes.indices {
        let line = changes[passage].changes[index]
        guard line.action == .added, line.context == nil, let words = line.new, let from = gone[words]?.popLast() else {
          continue
        }
        let source = changes[from.passage].changes[from.change]
        changes[passage].changes[index].action = .moved
        changes[passage].changes[index].old = words
        changes[passage].changes[index].oldLine = source.oldLine
        changes[passage].changes[index].other = changes[from.passage].name
        changes[passage].changes[index].wordsAdded = 0
        changes[from.passage].changes[from.change].action = .moved
        changes[from.passage].changes[from.change].new = nil
        changes[from.passage].changes[from.change].other = changes[passage].name
        changes[from.passage].changes[from.change].wordsCut = 0
      }
    }
  }

  // MARK: Endings

  private mutating func compareEndings() {
    let (before, after) = (StoryEndings(old.script), StoryEndings(new.script))
    var lost = before.all.filter { !after.names.contains($0.name) }
    var seen: Set<String> = []
    for ending in after.all where !before.names.contains(ending.name) && seen.insert(ending.name).inserted {
      let knot = new.name(of: ending.knot) ?? ""
      if let index = lost.firstIndex(where: { newName(ofKnot: old.name(of: $0.knot) ?? "") == knot }) {
        difference.endings.append(
          StoryDifference.EndingChange(action: .renamed, old: lost.remove(at: index).name, new: ending.name))
      } else {
        difference.endings.append(StoryDifference.EndingChange(action: .added, old: nil, new: ending.name))
      }
    }
    for ending in lost where seen.insert("-" + ending.name).inserted {
      difference.endings.append(StoryDifference.EndingChange(action: .cut, old: ending.name, new: nil))
    }
  }

  private func newName(ofKnot name: String) -> String? { name.isEmpty ? "" : names[name] }
}

extension StoryDifference.PassageChange {
  /// Adds up the words of its changes.
  fileprivate mutating func count() {
    wordsAdded = changes.reduce(0) { $0 + $1.wordsAdded }
    wordsCut = changes.reduce(0) { $0 + $1.wordsCut }
  }
}

extension StoryDifference {
  /// Compares two versions of a story by what they say.
  package init(from old: ViewedStory, to new: ViewedStory) {
    var comparer = StoryComparer(old, new)
    comparer.compare()
    self = comparer.difference
  }
}
