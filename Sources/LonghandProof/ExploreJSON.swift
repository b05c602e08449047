import LonghandExplorer
import LonghandRuntime

/// A report as one JSON object; its schema is `explore.schema.json` in the documentation.
package struct ExploreJSON {
  private let report: ExplorationReport
  private let story: String
  private let wasStopped: String?
  private let promises: [KeptPromise]
  /// Gives what happens on a way; nil where that is not told.
  package var steps: ((Witness) -> WitnessSteps)?

  /// - Parameters:
  ///   - story: The path that was given.
  ///   - wasStopped: Why the exploration was stopped before it was done; nil if it was not.
  package init(_ report: ExplorationReport, _ promises: [KeptPromise], story: String, wasStopped: String?) {
    self.report = report
    self.promises = promises
    self.story = story
    self.wasStopped = wasStopped
  }

  /// The whole report.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("story")
      writer.string(story)
      writer.key("isDecided")
      writer.boolean(report.isDecided && report.internalFault == nil)
      for (key, kinds) in Self.groups { list(key, kinds, &writer) }
      problems(&writer)
      writePromises(&writer)
      ranges(report.ranges, &writer)
      plays(&writer)
      limits(&writer)
      passes(&writer)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static let groups: [(String, [StoryItem.Kind])] = [
    ("endings", [.ending]), ("knots", [.knot, .function, .stitch, .label]), ("choices", [.choice]), ("lines", [.line]),
    ("branches", [.branch, .otherwise, .alternative]),
  ]

  private func list(_ key: String, _ kinds: [StoryItem.Kind], _ writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in
      for finding in report.findings where kinds.contains(finding.item.kind) { write(finding, &writer) }
    }
  }

  private func write(_ finding: ItemFinding, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(finding.item.kind.rawValue)
      writer.key("name")
      writer.string(finding.item.name)
      place(finding.item.place, &writer)
      writer.key("path")
      writer.string(finding.item.path)
      writer.key("verdict")
      writer.string(finding.verdict.word)
      writer.key("witness")
      witness(finding.verdict, isWhole: finding.item.kind == .ending, &writer)
      writer.key("proof")
      proof(finding.verdict, &writer)
      if case .undecided(let reason) = finding.verdict {
        writer.key("reason")
        writer.string(reason)
      }
      if let share = finding.share {
        writer.key("share")
        write(share, &writer)
      }
      if finding.item.kind == .ending { traits(at: finding.item.name, &writer) }
      let place = report.placeRanges.first { $0.kind == finding.item.kind && $0.name == finding.item.name }
      if let place { ranges(place.ranges, &writer) }
    }
  }

  /// What traits are at an ending, in the playthroughs that were read.
  private func traits(at ending: String, _ writer: inout JSONWriter) {
    writer.key("traits")
    writer.array { writer in
      for (name, values) in (report.plays.traits[ending] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let quarters = PlayStatistics.quarters(values) else { continue }
        writer.object { writer in
          writer.key("name")
          writer.string(name)
          writer.key("quarters")
          writer.array { writer in for value in quarters { writer.integer(value) } }
        }
      }
    }
    writer.key("portraits")
    writer.array { writer in for words in report.plays.portraits[ending] ?? [] { writer.string(words) } }
  }

  private func witness(_ verdict: Verdict, isWhole: Bool, _ writer: inout JSONWriter) {
    guard case .reached(let witness) = verdict else { return writer.null() }
    write(witness, isWhole: isWhole, &writer)
  }

  /// - Parameter isWhole: Whether its steps are told, if any are: those of endings, problems and promises.
  private func write(_ witness: Witness, isWhole: Bool = true, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("seed")
      writer.integer(witness.seed)
      writer.key("choices")
      writer.array { writer in for choice in witness.choices { writer.integer(choice + 1) } }
      writer.key("shortest")
      writer.boolean(witness.isShortest)
      guard isWhole, let steps else { return }
      writer.key("steps")
      writer.array { writer in for step in steps(witness).steps { write(step, &writer) } }
    }
  }

  private func write(_ step: WitnessSteps.Step, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("choice")
      if let choice = step.choice { writer.string(choice) } else { writer.null() }
      writer.key("knots")
      writer.array { writer in for knot in step.knots { writer.string(knot) } }
      writer.key("changes")
      writer.array { writer in
        for change in step.changes {
          writer.object { writer in
            writer.key("name")
            writer.string(change.name)
            writer.key("before")
            writer.string(change.before)
            writer.key("after")
            writer.string(change.after)
          }
        }
      }
    }
  }

  private func proof(_ verdict: Verdict, _ writer: inout JSONWriter) {
    guard case .unreachable(let proof) = verdict else { return writer.null() }
    writer.object { writer in
      writer.key("pass")
      writer.string(proof.pass)
      writer.key("reason")
      writer.string(proof.reason)
      place(proof.place, &writer)
      writer.key("values")
      writer.array { writer in for value in proof.values { writer.string(value) } }
      writer.key("assumptions")
      writer.array { writer in for assumption in report.assumptions { writer.string(assumption) } }
    }
  }

  private func write(_ share: Share, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("value")
      writer.float(Float(share.value))
      writer.key("low")
      writer.float(Float(share.interval.lowerBound))
      writer.key("high")
      writer.float(Float(share.interval.upperBound))
      writer.key("plays")
      writer.integer(share.total)
    }
  }

  private func place(_ place: StoryPlace?, _ writer: inout JSONWriter) {
    guard let place else { return }
    writer.key("file")
    writer.string(place.file)
    writer.key("line")
    writer.integer(place.line)
  }

  // MARK: The rest

  private func writePromises(_ writer: inout JSONWriter) {
    writer.key("promises")
    writer.array { writer in
      for promise in promises {
        writer.object { writer in
          writer.key("promise")
          writer.string(promise.promise.words)
          place(promise.place, &writer)
          writer.key("verdict")
          writer.string(promise.verdict.word)
          writer.key("reason")
          writer.string(promise.verdict.reason)
          writer.key("witness")
          if case .broken(_, let witness?) = promise.verdict { write(witness, &writer) } else { writer.null() }
        }
      }
    }
  }

  private func problems(_ writer: inout JSONWriter) {
    writer.key("problems")
    writer.array { writer in
      for problem in report.problems {
        writer.object { writer in
          writer.key("kind")
          writer.string(problem.kind.rawValue)
          writer.key("message")
          writer.string(problem.message)
          place(problem.place, &writer)
          writer.key("witness")
          write(problem.witness, &writer)
        }
      }
    }
  }

  private func ranges(_ ranges: [ValueRange], _ writer: inout JSONWriter) {
    writer.key("ranges")
    writer.array { writer in
      for range in ranges {
        writer.object { writer in
          writer.key("name")
          writer.string(range.name)
          writer.key("isTrait")
          writer.boolean(range.isTrait)
          writer.bounds("inner", range.inner)
          writer.bounds("outer", range.outer)
        }
      }
    }
  }

  private func plays(_ writer: inout JSONWriter) {
    writer.key("plays")
    writer.object { writer in
      writer.key("reader")
      writer.string(report.plays.reader.name)
      writer.key("count")
      writer.integer(report.plays.count)
      number("medianChoices", PlayStatistics.median(report.plays.lengths), &writer)
      number("medianWords", PlayStatistics.median(report.plays.words), &writer)
      writer.key("shareOfText")
      if let share = report.shareOfText { writer.float(Float(share)) } else { writer.null() }
      number("shortest", report.shortestPlay?.choices, &writer)
      number("longest", report.longestPlay?.choices, &writer)
      truth("everyPlayEnds", report.everyPlayEnds, &writer)
      truth("everyPlaceLeadsToAnEnd", report.everyPlaceLeadsToAnEnd, &writer)
    }
  }

  private func number(_ key: String, _ value: Int?, _ writer: inout JSONWriter) {
    writer.key(key)
    if let value { writer.integer(value) } else { writer.null() }
  }

  private func truth(_ key: String, _ value: Bool?, _ writer: inout JSONWriter) {
    writer.key(key)
    if let value { writer.boolean(value) } else { writer.null() }
  }

  private func limits(_ writer: inout JSONWriter) {
    writer.key("assumptions")
    writer.array { writer in for assumption in report.assumptions { writer.string(assumption) } }
    writer.key("limits")
    writer.array { writer in
      for limit in report.limits {
        writer.object { writer in
          writer.key("message")
          writer.string(limit.message)
          place(limit.place, &writer)
          writer.key("help")
          if let help = limit.help { writer.string(help) } else { writer.null() }
        }
      }
      if let wasStopped {
        writer.object { writer in
          writer.key("message")
          writer.string("The exploration was stopped before it was done: \(wasStopped).")
          writer.key("help")
          writer.string("More --time or --memory.")
        }
      }
    }
  }

  private func passes(_ writer: inout JSONWriter) {
    writer.key("passes")
    writer.array { writer in
      for pass in report.passes {
        writer.object { writer in
          writer.key("name")
          writer.string(pass.name)
          writer.key("runs")
          writer.integer(pass.runs)
          writer.key("states")
          writer.integer(pass.states)
          writer.key("isComplete")
          writer.boolean(pass.isClosed)
        }
      }
    }
  }
}
