import LonghandProject

/// Statistics as a person reads them.
struct StatisticsText {
  private let speed: Int
  private let showsAll: Bool
  private var view: ViewText

  /// How many rows of knots, speakers and tags are shown unless all are asked for.
  private static let fewRows = 10

  init(isStyled: Bool, speed: Int, showsAll: Bool) {
    view = ViewText(isStyled: isStyled)
    self.speed = speed
    self.showsAll = showsAll
  }

  /// Some stories, and all of them together where they are several.
  mutating func text(of stories: [StoryStatistics]) -> String {
    for story in stories { add(story) }
    if stories.count > 1 { addSums(of: StoryStatistics.total(of: stories), heading: "All together") }
    return view.text
  }

  private mutating func add(_ story: StoryStatistics) {
    addSums(of: story, heading: story.title.map { "\($0) (\(story.name))" } ?? story.name)
    if let readers = story.readers { add(readers) }
    if story.files.count > 1 { addRows(story.files, "By file", limit: nil) }
    addRows(story.knots.sorted { $0.amount.words > $1.amount.words }, "By knot, the longest first", limit: Self.fewRows)
    addRows(story.speakers, "By speaker", limit: Self.fewRows)
    addRows(story.tags, "By tag", limit: Self.fewRows)
    addLongest(story.longest)
  }

  // MARK: Sums

  private mutating func addSums(of story: StoryStatistics, heading: String) {
    view.heading(heading)
    let time = ViewText.time(minutes: StoryStatistics.minutes(story.all.words, at: speed))
    var rows = [
      ["words", ViewText.number(story.all.words), "\(time) to read all of it"],
      ["  prose", ViewText.number(story.all.prose.words), grade(of: story)],
      ["  in choices", ViewText.number(story.all.offered.words), ""],
      ["in comments", ViewText.number(story.comments), ""],
    ]
    if story.strings > 0 { rows.append(["in texts of logic", ViewText.number(story.strings), ""]) }
    view.table(rows)
    var words: [String] = []
    for (_, one, many, count) in story.counts.named where count > 0 {
      words.append(count == 1 ? "1 \(one)" : "\(ViewText.number(count)) \(many)")
    }
    view.paragraph(words.joined(separator: ", ") + ".", indentation: 2, width: 96)
    if !story.endings.isEmpty {
      view.paragraph(
        "Endings: " + view.shown(story.endings.joined(separator: ", ")) + ".", indentation: 2, width: 96)
    }
  }

  private func grade(of story: StoryStatistics) -> String {
    guard let grade = story.all.prose.gradeInTenths else { return "" }
    return "school grade \(grade / 10).\(grade % 10) (Flesch–Kincaid)"
  }

  // MARK: Readers

  private mutating func add(_ readers: ReaderStatistics) {
    view.heading("What one reader sees, by \(readers.plays.counted("playthrough", "playthroughs")) at random")
    if let words = ReaderStatistics.median(readers.words), let choices = ReaderStatistics.median(readers.choices) {
      let time = ViewText.time(minutes: StoryStatistics.minutes(words, at: speed))
      view.table([
        [
          "words", ViewText.number(words),
          range(readers.words) + ", with those of all choices offered, \(time) to read",
        ],
        ["choices", ViewText.number(choices), range(readers.choices)],
      ])
    }
    if readers.unfinished > 0 {
      view.line("  \(readers.unfinished) did not come to a stop within a thousand choices, or met an error")
    }
    let rows = readers.endings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
      [view.shown(name), "\(count * 100 / max(1, readers.plays)) %"]
    }
    view.table(rows)
  }

  private func range(_ numbers: [Int]) -> String {
    guard let fewest = numbers.first, let most = numbers.last else { return "" }
    return "from \(ViewText.number(fewest)) to \(ViewText.number(most))"
  }

  // MARK: Rows

  private mutating func addRows(_ rows: [StoryStatistics.Row], _ heading: String, limit: Int?) {
    guard !rows.isEmpty else { return }
    view.heading(heading)
    let shown = showsAll ? rows[...] : rows.prefix(limit ?? rows.count)
    view.table(
      shown.map { row in
        let name = row.name.isEmpty ? "the beginning" : row.name
        let words = row.amount.words.counted("word", "words")
        let choices = row.amount.choices.counted("choice", "choices")
        return [
          view.shown(name), words.replacingNumber(row.amount.words), row.amount.choices > 0 ? choices : "–",
          row.kind == "file" ? "" : row.place.map { view.shown($0.words) } ?? "",
        ]
      })
    let more = rows.count - shown.count
    if more > 0 { view.line("  and \(more) more; --all shows them") }
  }

  private mutating func addLongest(_ paragraphs: [StoryStatistics.Paragraph]) {
    guard !paragraphs.isEmpty else { return }
    view.heading("The longest paragraphs")
    view.table(
      paragraphs.map { ["\($0.words)", view.shown($0.place.words), view.shown($0.beginning)] })
  }
}

extension String {
  /// The words with commas between the thousands of the number that they begin with.
  fileprivate func replacingNumber(_ number: Int) -> String {
    ViewText.number(number) + dropFirst(String(number).count)
  }
}
