import LonghandPlay
import LonghandProject
import LonghandSource

/// What an edit did, as a person reads it.
struct DifferenceText {
  private typealias Change = StoryDifference.Change

  private let showsAll: Bool
  private var view: ViewText

  /// How many changes of one passage are shown unless all are asked for.
  private static let fewChanges = 12
  private static let width = 100

  init(isStyled: Bool, showsAll: Bool) {
    self.showsAll = showsAll
    view = ViewText(isStyled: isStyled)
  }

  /// Everything.
  mutating func text(of result: DiffCall.Result, from old: String, to new: String) -> String {
    for story in result.added { view.heading("\(story) is new") }
    for story in result.cut { view.heading("\(story) is gone") }
    for difference in result.differences where !difference.isEmpty { add(difference, old, new) }
    addOthers(result.otherFiles)
    if view.text.isEmpty { view.line("Nothing differs.") }
    return view.text
  }

  private mutating func addOthers(_ files: [(path: String, action: StoryDifference.Action)]) {
    guard !files.isEmpty else { return }
    view.heading("Other files")
    for (path, action) in files { view.line("  \(view.shown(path)) \(Self.word(action))") }
  }

  private static func word(_ action: StoryDifference.Action) -> String {
    switch action {
    case .added: "is new"
    case .cut: "is gone"
    case .changed: "changed"
    case .renamed: "is renamed"
    case .moved: "moved"
    }
  }

  // MARK: Stories

  private mutating func add(_ difference: StoryDifference, _ old: String, _ new: String) {
    view.heading("\(difference.newStory), from \(old) to \(new)")
    view.paragraph(summary(of: difference), indentation: 2, width: Self.width)
    if difference.newErrors > 0 {
      view.line(
        "  " + view.styled(.error, "The new version has \(difference.newErrors.counted("error", "errors"))")
          + (difference.oldErrors > 0 ? ", the old one \(difference.oldErrors)" : "") + ".")
    } else if difference.oldErrors > 0 {
      view.line("  The old version had \(difference.oldErrors.counted("error", "errors")).")
    }
    for ending in difference.endings { view.line("  " + view.shown(words(ending))) }
    for passage in difference.passages { add(passage) }
    if let plays = difference.plays { add(plays) }
  }

  private func summary(of difference: StoryDifference) -> String {
    let (added, cut) = difference.passages.reduce((0, 0)) { ($0.0 + $1.wordsAdded, $0.1 + $1.wordsCut) }
    var parts = ["\(added.counted("word", "words")) added, \(ViewText.number(cut)) cut"]
    for (action, word) in [(StoryDifference.Action.added, "new"), (.cut, "gone"), (.renamed, "renamed")] {
      let kinds = difference.passages.filter { $0.action == action && $0.kind != "top" }
      if !kinds.isEmpty {
        parts.append("\(kinds.count.counted("passage", "passages")) \(word)")
      }
    }
    let changed = difference.passages.count { $0.action == .changed }
    if changed > 0 { parts.append("\(changed.counted("passage", "passages")) changed") }
    let changes = difference.passages.flatMap { $0.changes }
    for (subject, one, many) in [
      (StoryDifference.Subject.choice, "choice", "choices"), (.condition, "condition", "conditions"),
      (.divert, "divert", "diverts"), (.logic, "line of logic", "lines of logic"),
    ] {
      let counts = [(StoryDifference.Action.added, "new"), (.cut, "gone"), (.changed, "changed"), (.moved, "moved")]
        .map { action, word in (changes.count { $0.subject == subject && $0.action == action && !isTwin($0) }, word) }
        .filter { $0.0 > 0 }
      let total = counts.reduce(0) { $0 + $1.0 }
      if total > 0 {
        let words = counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        parts.append("\(total == 1 ? one : many): \(words)")
      }
    }
    return parts.joined(separator: "; ") + "."
  }

  /// Whether a change is the end of a move that is told of where the line went.
  private func isTwin(_ change: Change) -> Bool { change.action == .moved && change.new == nil }

  private func words(_ ending: StoryDifference.EndingChange) -> String {
    switch ending.action {
    case .added: "The ending “\(ending.new ?? "")” is new."
    case .cut: "The ending “\(ending.old ?? "")” is gone."
    case .renamed, .changed, .moved: "The ending “\(ending.old ?? "")” is now “\(ending.new ?? "")”."
    }
  }

  // MARK: Passages

  private mutating func add(_ passage: StoryDifference.PassageChange) {
    var heading = passage.kind == "top" ? "top of \(passage.name)" : passage.name
    switch passage.action {
    case .added: heading += " (new \(passage.kind))"
    case .cut: heading += " (gone)"
    case .renamed: heading = "\(passage.oldName ?? "") is now \(passage.newName ?? "")"
    case .changed, .moved: break
    }
    var notes = passage.kind == "top" ? "" : "  \(passage.place.words)"
    if passage.wordsAdded > 0 { notes += "  +\(passage.wordsAdded)" }
    if passage.wordsCut > 0 { notes += "  −\(passage.wordsCut)" }
    view.line("")
    view.line("  " + view.styled(.strong, view.shown(heading)) + view.styled(.quiet, view.shown(notes)))
    if passage.isLayoutOnly { view.line("    only blanks or line ends changed") }
    let changes = passage.changes.filter { !isTwin($0) || $0.other != passage.name }
    let shown = showsAll ? changes[...] : changes.prefix(Self.fewChanges)
    for change in shown { add(change) }
    let more = changes.count - shown.count
    if more > 0 { view.line("    and \(more.counted("further change", "further changes")); --all shows them") }
  }

  private mutating func add(_ change: Change) {
    let line = change.newLine ?? change.oldLine ?? 0
    let number = change.newLine == nil ? "was \(line)" : "\(line)"
    let start = "    " + view.styled(.quiet, number + ":") + " "
    let width = Self.width - 6 - number.count
    let lines = wrapped(words(change), width)
    for (index, words) in lines.enumerated() {
      view.line((index == 0 ? start : String(repeating: " ", count: 6 + number.count)) + words)
    }
  }

  private func wrapped(_ words: String, _ width: Int) -> [String] {
    var lines: [String] = [""]
    for word in words.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private func words(_ change: Change) -> String {
    let subject = Self.name(change.subject)
    let context = change.context.map { " (in “\(shortened($0, 50))”)" } ?? ""
    switch change.action {
    case .added: return view.shown("new \(subject): \(shortened(change.new ?? ""))\(context)")
    case .cut: return view.shown("\(subject) gone: \(shortened(change.old ?? ""))\(context)")
    case .moved:
      let other = change.other ?? ""
      return view.shown(
        change.new == nil
          ? "\(subject) moved to \(other): \(shortened(change.old ?? "", 50))"
          : "\(subject) moved here from \(other): \(shortened(change.new ?? "", 50))")
    case .changed, .renamed:
      if let difference = change.difference {
        return "\(change.subject == .choice ? "choice " : "")reworded: \(marked(difference))"
      }
      return view.shown("\(subject): \(shortened(change.old ?? "")) is now \(shortened(change.new ?? ""))\(context)")
    }
  }

  private static func name(_ subject: StoryDifference.Subject) -> String {
    switch subject {
    case .text: "line"
    case .choice: "choice"
    case .condition: "condition"
    case .divert: "divert"
    case .logic: "logic"
    case .gather: "gather"
    case .label: "label"
    case .tag: "tag"
    case .declaration: "declaration"
    case .include: "INCLUDE"
    case .header: "header"
    case .note: "TODO"
    case .comment: "comment"
    }
  }

  private func shortened(_ words: String, _ most: Int = 160) -> String {
    showsAll || words.count <= most ? words : words.prefix(most - 1) + "…"
  }

  /// The words of both versions in one line: `[-gone-]`, `{+new+}`, and of what is the same a few on either side.
  private func marked(_ difference: Difference) -> String {
    var (old, new): ([Difference.Piece], [Difference.Piece]) = ([], [])
    for line in difference.lines {
      switch line {
      case .same: break
      case .expected(let pieces): old = pieces
      case .found(let pieces): new = pieces
      }
    }
    var words: [String] = []
    var (left, right) = (Self.marked(old)[...], Self.marked(new)[...])
    var isFirst = true
    while !left.isEmpty || !right.isEmpty {
      let gone = Self.taken(&left, isChanged: true)
      let come = Self.taken(&right, isChanged: true)
      if !gone.isEmpty { words.append(view.styled(.error, "[-\(view.shown(gone.joined(separator: " ")))-]")) }
      if !come.isEmpty { words.append(view.styled(.note, "{+\(view.shown(come.joined(separator: " ")))+}")) }
      // What is the same on both sides goes on until either side changes.
      let count = min(left.prefix { !$0.isChanged }.count, right.prefix { !$0.isChanged }.count)
      let same = right.prefix(count).map(\.word)
      (left, right) = (left.dropFirst(count), right.dropFirst(count))
      if !same.isEmpty {
        words.append(
          view.shown(
            context(same, isFirst: isFirst && gone.isEmpty && come.isEmpty, isLast: left.isEmpty && right.isEmpty)))
      } else if gone.isEmpty, come.isEmpty {
        break
      }
      isFirst = false
    }
    return words.joined(separator: " ")
  }

  /// The words of pieces, each with whether the other side has it.
  private static func marked(_ pieces: [Difference.Piece]) -> [(word: String, isChanged: Bool)] {
    pieces.flatMap { piece in
      piece.words.split(separator: " ").map { (word: String($0), isChanged: piece.isChanged) }
    }
  }

  private static func taken(_ words: inout ArraySlice<(word: String, isChanged: Bool)>, isChanged: Bool) -> [String] {
    let taken = words.prefix { $0.isChanged == isChanged }
    words = words.dropFirst(taken.count)
    return taken.map(\.word)
  }

  /// A stretch that did not change, with its middle left out where it is long.
  private func context(_ parts: [String], isFirst: Bool, isLast: Bool) -> String {
    guard !showsAll, parts.count > 12 else { return parts.joined(separator: " ") }
    let head = isFirst ? "" : parts.prefix(5).joined(separator: " ") + " "
    let tail = isLast ? "" : " " + parts.suffix(5).joined(separator: " ")
    return head + "…" + tail
  }

  // MARK: Plays

  private mutating func add(_ plays: PlayDifference) {
    addEndings(plays)
    view.heading("What goes on")
    if plays.passedTranscripts > 0 {
      view.line(
        "  \(plays.passedTranscripts - plays.transcripts.count) of "
          + "\(plays.passedTranscripts.counted("transcript runs", "transcripts run")) as before")
      for transcript in plays.transcripts {
        let note = transcript.isUpdated ? " (it was written anew since, and passes)" : ""
        view.paragraph(
          view.shown("\(transcript.name):\(transcript.line): \(transcript.message)\(note)"), indentation: 4,
          width: Self.width)
      }
    }
    view.line(
      "  \(plays.replayed) of \(plays.replays.counted("playthrough", "playthroughs")) of the old version can be played, "
        + "choice by choice, with the new one")
    for parting in plays.divergences.prefix(showsAll ? plays.divergences.count : 6) {
      let place = parting.knot.isEmpty ? "at the beginning" : "in \(parting.knot)"
      view.line(view.shown("    \(parting.count) part \(place), where “\(parting.choice)” is no longer offered"))
    }
    let lost = plays.lostSaves.count
    view.line(
      "  \(plays.savePoints - lost) of \(plays.savePoints.counted("choice point", "choice points")): a game saved there "
        + "still loads")
    for save in plays.lostSaves.prefix(showsAll ? lost : 8) { add(save) }
    if lost > 8, !showsAll { view.line("    and \(lost - 8) more; --all shows them") }
  }

  private mutating func addEndings(_ plays: PlayDifference) {
    view.heading("What readers see, by \(plays.plays) playthroughs of each at random")
    var rows: [[String]] = []
    if let words = plays.words { rows.append(["words", "\(words.before)", "→", "\(words.after)"]) }
    if let choices = plays.choices { rows.append(["choices", "\(choices.before)", "→", "\(choices.after)"]) }
    for ending in plays.endings {
      let verdict = plays.verdicts.first { $0.name == ending.name }
      rows.append([
        view.shown(ending.name), StoryMap.percent(ending.before), "→", StoryMap.percent(ending.after),
        verdict.map { "\($0.before ?? "–") → \($0.after ?? "–")" } ?? "",
      ])
    }
    for verdict in plays.verdicts where !plays.endings.contains(where: { $0.name == verdict.name }) {
      rows.append([view.shown(verdict.name), "–", "→", "–", "\(verdict.before ?? "–") → \(verdict.after ?? "–")"])
    }
    view.table(rows)
  }

  private mutating func add(_ save: PlayDifference.LostSave) {
    let place = save.knot.isEmpty ? "at the beginning" : "in \(save.knot)"
    var words = "\(place), where it offered \(quoted(save.offered)): "
    if !save.lost.isEmpty { words += "\(quoted(save.lost)) \(save.lost.count == 1 ? "is" : "are") gone. " }
    if !save.missing.isEmpty { words += save.missing.prefix(3).joined(separator: " ") + " " }
    if let told = save.toldFirst {
      words += "The player reads on at “\(shortened(told, 60))”, and "
    } else {
      words += "The player "
    }
    words += save.offeredNow.isEmpty ? "is offered nothing: the game stops." : "is offered \(quoted(save.offeredNow))."
    view.paragraph(view.shown(words), indentation: 4, width: Self.width)
  }

  private func quoted(_ words: [String]) -> String {
    let shown = words.prefix(4).map { "“\(shortened($0, 40))”" }.joined(separator: ", ")
    return words.count > 4 ? "\(shown) and \(words.count - 4) more" : shown
  }
}
