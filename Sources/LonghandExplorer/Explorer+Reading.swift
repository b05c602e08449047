import LonghandRuntime

/// Reading word for word.
extension Explorer {
  /// Reads some playthroughs word for word.
  mutating func readWordForWord() -> PlayStatistics {
    let externals = options.externals
    var plays = ReaderPlays(program, options.reader, seed: options.seed) { story in
      story.allowsExternalFallbacks = true
      for (name, range) in externals {
        try? story.bind(name, isLookaheadSafe: true) { (_: [Value]) in Value.integer(range.lowerBound) }
      }
    }
    plays.play(options.plays) { goesOn("reading", $0, 0) }
    return plays.statistics
  }

  /// Notes what reading has shown.
  mutating func note(_ statistics: PlayStatistics) {
    report.plays = statistics
    if let bound = report.longestPlay?.choices, statistics.lengths.last == bound {
      report.longestPlay?.isProved = true
    }
    for index in endingFindings.indices {
      let count = statistics.endings[endingFindings[index].item.name] ?? 0
      endingFindings[index].share = Share(count: count, total: statistics.count)
    }
  }
}
