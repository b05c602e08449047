extension ExplorationReport {
  /// The share of the story's lines, word by word, that one reader who chooses at random sees, by the mean of the
  /// playthroughs; nil where none was counted.
  package var shareOfText: Double? {
    var (seen, all) = (0.0, 0)
    for finding in findings where finding.item.kind == .line {
      guard let share = finding.share, share.total > 0 else { continue }
      let count = finding.item.name.split { $0.isWhitespace }.count
      seen += share.value * Double(count)
      all += count
    }
    return all == 0 ? nil : seen / Double(all)
  }
}
