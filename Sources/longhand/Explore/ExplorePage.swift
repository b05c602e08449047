import LonghandExplorer
import LonghandPlay
import LonghandProof
import LonghandRuntime

/// A report as a page for a browser: one file, which needs no network.
struct ExplorePage {
  private let explored: ExploredStory
  private let story: String

  init(_ explored: ExploredStory, story: String) {
    self.explored = explored
    self.story = story
  }

  /// The whole page.
  var bytes: [UInt8] {
    let parts = ExplorePageTemplate.text.components(around: "/*DATA*/")
    // Within a script `</` could end it; `<\/` means the same there.
    let data = String(decoding: self.data, as: UTF8.self).replacing("</", with: "<\\/")
    return Array((parts.before + data + parts.behind).utf8)
  }

  private var report: ExplorationReport { explored.report }

  private var data: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("story")
      writer.string(title ?? story)
      writer.key("path")
      writer.string(title == nil ? "" : story)
      facts(&writer)
      knots(&writer)
      endings(&writer)
      traits(&writer)
      findings(&writer)
    }
    return writer.bytes
  }

  /// The title that the story gives itself by a tag.
  private var title: String? {
    let tags = (try? Story(explored.program, seed: 0).globalTags()) ?? []
    return StoryTag.value(of: "title", in: tags)
  }

  // MARK: Facts

  private func facts(_ writer: inout JSONWriter) {
    var lines: [String] = []
    var counts = ["reached": 0, "unreachable": 0, "undecided": 0]
    for finding in report.findings { counts[finding.verdict.word, default: 0] += 1 }
    lines.append(
      "\(counts["reached"] ?? 0) things reached, \(counts["unreachable"] ?? 0) proved out of reach, "
        + "\(counts["undecided"] ?? 0) undecided")
    if let median = PlayStatistics.median(report.plays.lengths) {
      let shortest = report.shortestPlay.map { "shortest \($0.choices), " } ?? ""
      let longest = report.longestPlay.map { ", at most \($0.choices)" } ?? ""
      lines.append("choices in a playthrough: \(shortest)median \(median)\(longest)")
    }
    if let words = PlayStatistics.median(report.plays.words), words > 0 {
      let share = report.shareOfText.map { ", \(ExploreText.percent($0)) of the text" } ?? ""
      lines.append("\(words) words in a reading\(share)")
    }
    if report.everyPlayEnds == true { lines.append("no playthrough goes on for ever") }
    for assumption in report.assumptions { lines.append("if \(assumption)") }
    writer.key("facts")
    writer.array { writer in for line in lines { writer.string(line) } }
  }

  // MARK: Knots

  private func knots(_ writer: inout JSONWriter) {
    let map = KnotMap(explored.program)
    let found = report.findings.filter { $0.item.kind == .knot }
    writer.key("knots")
    writer.array { writer in
      for knot in map.knots {
        let finding = found.first { $0.item.name == knot.name }
        writer.object { writer in
          writer.key("name")
          writer.string(knot.name.isEmpty ? "the beginning" : knot.name)
          writer.key("verdict")
          writer.string(finding?.verdict.word ?? "reached")
          writer.key("share")
          writer.float(Float(finding?.share?.value ?? 1))
          writer.key("why")
          writer.string(finding.map { why($0) } ?? "")
          writer.key("depth")
          if let depth = knot.depth { writer.integer(depth) } else { writer.null() }
          writer.key("next")
          writer.array { writer in for next in knot.next { writer.integer(next) } }
        }
      }
    }
  }

  private func why(_ finding: ItemFinding) -> String {
    switch finding.verdict {
    case .reached(let witness):
      let count = witness.choices.count == 1 ? "1 choice" : "\(witness.choices.count) choices"
      return "after " + count + (witness.isShortest ? ", the fewest" : "")
    case .unreachable(let proof): return ([proof.reason] + proof.values).joined(separator: "; ")
    case .undecided(let reason): return reason
    }
  }

  // MARK: Endings

  private func endings(_ writer: inout JSONWriter) {
    writer.key("endings")
    writer.array { writer in
      for finding in report.findings where finding.item.kind == .ending {
        writer.object { writer in
          writer.key("name")
          writer.string(finding.item.name)
          writer.key("verdict")
          writer.string(finding.verdict.word)
          writer.key("why")
          writer.string(why(finding))
          writer.key("share")
          writer.float(Float(finding.share?.value ?? 0))
          writer.key("portrait")
          writer.string(report.plays.portraits[finding.item.name]?.first ?? "")
          writer.key("transcript")
          transcript(finding.verdict, &writer)
          distribution(report.plays.traits[finding.item.name] ?? [:], &writer)
        }
      }
    }
  }

  /// What a reader reads on the way: lines, and choices with an arrow before them.
  private func transcript(_ verdict: Verdict, _ writer: inout JSONWriter) {
    writer.array { writer in
      guard case .reached(let witness) = verdict else { return }
      var story = Story(explored.program, seed: witness.seed)
      story.allowsExternalFallbacks = true
      write(&story, &writer)
      for choice in witness.choices {
        guard choice < story.choices.count else { return }
        let words = story.choices[choice].text
        writer.string("→ " + words)
        guard (try? story.choose(choice)) != nil else { return }
        write(&story, &writer)
      }
    }
  }

  private func write(_ story: inout Story, _ writer: inout JSONWriter) {
    for line in story.lines() {
      let words = line.text.split(whereSeparator: { $0.isNewline }).joined(separator: " ")
      if !words.isEmpty { writer.string(words) }
    }
  }

  /// Least, lower quarter, middle, upper quarter and greatest value of each trait.
  private func distribution(_ traits: [String: [Int]], _ writer: inout JSONWriter) {
    writer.key("traits")
    writer.object { writer in
      for (name, values) in traits.sorted(by: { $0.key < $1.key }) {
        guard let quarters = PlayStatistics.quarters(values) else { continue }
        writer.key(name)
        writer.array { writer in for value in quarters { writer.integer(value) } }
      }
    }
  }

  private func traits(_ writer: inout JSONWriter) {
    writer.key("ranges")
    writer.array { writer in
      for range in report.ranges where range.isTrait {
        writer.object { writer in
          writer.key("name")
          writer.string(range.name)
          writer.bounds("inner", range.inner?.clamped(to: 0...100))
          writer.bounds("outer", range.outer?.clamped(to: 0...100))
        }
      }
    }
  }

  // MARK: Everything else

  private func findings(_ writer: inout JSONWriter) {
    writer.key("findings")
    writer.array { writer in
      for problem in report.problems {
        write("problem", name: problem.message, place: problem.place, why: "", writer: &writer)
      }
      for promise in explored.promises where promise.verdict.word != "kept" {
        let words = "\(promise.verdict.word) promise: \(promise.promise.words)"
        write("problem", name: words, place: promise.place, why: promise.verdict.reason, writer: &writer)
      }
      for finding in report.findings where finding.item.kind != .otherwise && finding.item.kind != .ending {
        if case .reached = finding.verdict { continue }
        let name = "\(finding.item.kind.rawValue) \(finding.item.name)"
        write(finding.verdict.word, name: name, place: finding.item.place, why: why(finding), writer: &writer)
      }
    }
  }

  private func write(
    _ verdict: String, name: String, place: StoryPlace?, why: String, writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("verdict")
      writer.string(verdict)
      writer.key("name")
      writer.string(name.split(whereSeparator: { $0.isNewline }).joined(separator: " "))
      writer.key("place")
      writer.string(place.map { "\($0.file):\($0.line)" } ?? "")
      writer.key("why")
      writer.string(why)
    }
  }
}

extension String {
  /// What stands before some words, and what behind them.
  fileprivate func components(around words: String) -> (before: String, behind: String) {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) {
        return (String(self[..<start]), String(self[index(start, offsetBy: words.count)...]))
      }
      start = index(after: start)
    }
    return (self, "")
  }

  /// The text with some words in the place of others.
  fileprivate func replacing(_ words: String, with others: String) -> String {
    let (from, to) = (Array(words.utf8), Array(others.utf8))
    var result: [UInt8] = []
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: from) {
        result += to
        index += from.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
