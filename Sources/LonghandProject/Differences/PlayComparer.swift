import LonghandRuntime
import LonghandSource

/// Plays two versions of a story and compares; seeded, so that the same numbers give the same everywhere.
package struct PlayComparer {
  private let old: Program
  private let new: Program
  /// What was found out.
  package private(set) var difference = PlayDifference()

  /// The most choices of a playthrough.
  private static let longest = 1_000
  /// The most choice points at which saves are tried.
  private static let mostSavePoints = 5_000

  package init(from old: Program, to new: Program) {
    self.old = old
    self.new = new
  }

  /// Plays both.
  ///
  /// - Parameters:
  ///   - plays: How many playthroughs to make of each for the shares of endings.
  ///   - replays: How many playthroughs of the old version to try in the new one, and to save at each choice.
  ///   - seed: What they are numbered from.
  package mutating func compare(plays: Int, replays: Int, seed: Int) {
    difference.plays = plays
    difference.seed = seed
    compareReaders(plays, seed)
    var points = SavePoints()
    for number in 0..<replays { replay(seed: seed + number, &points) }
    difference.divergences.sort { ($1.count, $0.knot, $0.choice) < ($0.count, $1.knot, $1.choice) }
    difference.savePoints = points.seen.count
    difference.lostSaves = points.lost.sorted { ($1.count, $0.knot) < ($0.count, $1.knot) }
  }

  private mutating func compareReaders(_ plays: Int, _ seed: Int) {
    let before = ReaderStatistics(old, plays: plays, seed: seed)
    let after = ReaderStatistics(new, plays: plays, seed: seed)
    for name in Set(before.endings.keys).union(after.endings.keys).sorted() {
      difference.endings.append(
        PlayDifference.EndingShare(
          name: name, before: Self.share(before, name), after: Self.share(after, name)))
    }
    if let left = ReaderStatistics.median(before.words), let right = ReaderStatistics.median(after.words) {
      difference.words = (left, right)
    }
    if let left = ReaderStatistics.median(before.choices), let right = ReaderStatistics.median(after.choices) {
      difference.choices = (left, right)
    }
  }

  private static func share(_ readers: ReaderStatistics, _ ending: String) -> Double {
    Double(readers.endings[ending] ?? 0) / Double(max(1, readers.plays))
  }

  // MARK: Replays

  /// The choice points at which a save was tried.
  private struct SavePoints {
    var seen: Set<[String]> = []
    var lost: [PlayDifference.LostSave] = []
    var places: [[String]: Int] = [:]
  }

  /// Plays the old version at random, and the new one along with it as far as it offers the same.
  private mutating func replay(seed: Int, _ points: inout SavePoints) {
    var dice = SplitMix(seed: UInt64(truncatingIfNeeded: seed))
    var (left, right) = (Self.story(old, seed), Self.story(new, seed))
    var isTogether = true
    difference.replays += 1
    for _ in 0..<Self.longest {
      guard Self.read(&left) else { break }
      if isTogether { _ = Self.read(&right) }
      let offered = left.choices
      guard !offered.isEmpty else { break }
      trySave(left, offered: offered, now: isTogether ? right.choices : [], points: &points)
      let choice = offered[Int(dice.next() % UInt64(offered.count))]
      if isTogether {
        let same = right.choices.first { $0.text.onOneLine == choice.text.onOneLine }
        if same.map({ (try? right.choose($0.index)) == nil }) ?? true {
          isTogether = false
          part(Self.knot(of: choice), choice.text.onOneLine)
        }
      }
      guard (try? left.choose(choice.index)) != nil else { break }
    }
    if isTogether { difference.replayed += 1 }
  }

  private static func story(_ program: Program, _ seed: Int) -> Story {
    var story = Story(program, seed: seed)
    story.allowsExternalFallbacks = true
    return story
  }

  /// Reads on to the next choice; false where the story meets an error.
  private static func read(_ story: inout Story) -> Bool {
    while let line = story.nextLine() {
      if line.problems.contains(where: { $0.severity == .error }) { return false }
    }
    return true
  }

  private mutating func part(_ knot: String, _ choice: String) {
    if let index = difference.divergences.firstIndex(where: { $0.knot == knot && $0.choice == choice }) {
      difference.divergences[index].count += 1
    } else {
      difference.divergences.append(PlayDifference.Divergence(knot: knot, choice: choice, count: 1))
    }
  }

  /// The knot, or the stitch, that a choice stands in; empty before the first knot.
  private static func knot(of choice: Choice) -> String {
    let names = choice.sourcePath.split(separator: ".").prefix { part in
      part.first.map { !$0.isNumber } == true && !part.contains("-")
    }
    return names.prefix(2).joined(separator: ".")
  }

  // MARK: Saves

  /// Saves the old version where it offers choices, and loads that in the new one.
  ///
  /// - Parameter now: What the new version offers at the same point, if it was played along.
  private func trySave(_ story: Story, offered: [Choice], now: [Choice], points: inout SavePoints) {
    let knot = offered.first.map(Self.knot) ?? ""
    let key = [knot] + offered.map { $0.text.onOneLine }
    if let index = points.places[key] {
      points.lost[index].count += 1
      return
    }
    guard points.seen.count < Self.mostSavePoints, points.seen.insert(key).inserted else { return }
    guard let lost = loaded(story.save(), offered: offered, now: now, knot: knot) else { return }
    points.places[key] = points.lost.count
    points.lost.append(lost)
  }

  /// What became of a saved game; nil where it found its place.
  private func loaded(
    _ game: [UInt8], offered: [Choice], now: [Choice], knot: String
  ) -> PlayDifference.LostSave? {
    var lost = PlayDifference.LostSave(
      knot: knot, offered: offered.map { $0.text.onOneLine }, lost: [], missing: [], offeredNow: [],
      toldFirst: nil, count: 1)
    var report = RestoreReport()
    guard let state = try? StoryState(loading: game, of: new, report: &report) else {
      lost.missing = ["The game cannot be read."]
      return lost
    }
    for missing in report.missing {
      switch missing {
      case .choice(let words): lost.lost.append(words.onOneLine)
      case .place(let path):
        let sentence = "The place `\(path)` is gone."
        if !lost.missing.contains(sentence) { lost.missing.append(sentence) }
      // A value or a count that nobody knows any more keeps nobody from playing on.
      case .variable, .listItem, .visits: break
      }
    }
    var story = Story(from: state)
    story.allowsExternalFallbacks = true
    lost.missing += misled(story.choices, now)
    guard !lost.lost.isEmpty || !lost.missing.isEmpty else { return nil }
    lost.toldFirst = story.nextLine().map { $0.text.onOneLine }.flatMap { $0.isEmpty ? nil : $0 }
    _ = Self.read(&story)
    lost.offeredNow = story.choices.map { $0.text.onOneLine }
    return lost
  }

  /// The choices of a loaded game that lead where others lead by now, each in a sentence: a game keeps the words of a
  /// choice and the path of what follows, and that path may be another choice's.
  private func misled(_ loaded: [Choice], _ now: [Choice]) -> [String] {
    loaded.compactMap { choice in
      guard let other = now.first(where: { $0.targetPath == choice.targetPath }) else { return nil }
      let (words, others) = (Self.words(choice.text), Self.words(other.text))
      guard !words.isEmpty, words.isDisjoint(with: others) else { return nil }
      return "“\(choice.text.onOneLine)” would lead where “\(other.text.onOneLine)” leads."
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) })
  }
}
