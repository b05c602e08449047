extension GameSession {
  // MARK: Transcript

  /// Writes to the transcript; where that fails, says so and stops it.
  mutating func write(_ body: (GameLog) throws(GameStore.Failure) -> Void) {
    do throws(GameStore.Failure) { try body(log) } catch {
      let path = log.transcriptPath ?? ""
      log.transcriptPath = nil
      say(.transcriptFailed, path, error.reason)
    }
  }

  /// Notes in the transcript that the game went elsewhere than a choice leads.
  mutating func noteInTranscript(_ words: String) {
    write { (log: GameLog) throws(GameStore.Failure) in try log.note(words) }
  }

  /// Begins a transcript in a file that may be extended.
  mutating func transcribe(to path: String) {
    do throws(GameStore.Failure) {
      try log.beginTranscript(path)
      say(.transcriptOn, path)
    } catch {
      say(.transcriptFailed, path, error.reason)
    }
  }

  // MARK: Recording

  /// Begins a recording in a file that may be replaced.
  mutating func record(to path: String) {
    guard let text = MoveScript.text(of: game) else { return say(.cannotRecord) }
    do throws(GameStore.Failure) {
      try log.beginRecord(path, text: text)
      say(.recordOn, path)
    } catch {
      say(.recordFailed, path, error.reason)
    }
  }

  /// Adds the move that was just made.
  mutating func record(_ move: Move) {
    guard log.recordPath != nil else { return }
    let line = MoveScript.line(of: move, among: game.choices(at: game.current - 1), in: game.story)
    writeRecord { (log: GameLog) throws(GameStore.Failure) in try log.record(line) }
  }

  /// Writes the recording anew after the game went elsewhere: it holds what leads to where the game stands.
  ///
  /// - Parameter before: The game that another one took the place of: what was recorded of it is kept in a file beside.
  mutating func rewriteRecord(keeping before: Game? = nil) {
    guard log.recordPath != nil else { return }
    if let before, !keepRecord(of: before) { return }
    guard let text = MoveScript.text(of: game) else {
      log.recordPath = nil
      return say(.cannotRecord)
    }
    writeRecord { (log: GameLog) throws(GameStore.Failure) in try log.rewriteRecord(text) }
  }

  /// Writes what was recorded of a game into a file of its own; false where that fails, so that the recording stays as it
  /// is and ends.
  private mutating func keepRecord(of before: Game) -> Bool {
    guard let path = log.recordPath, let text = MoveScript.text(of: before), !text.isEmpty,
      text != MoveScript.text(of: game)
    else { return true }
    let beside = freePath(beside: path)
    do throws(GameStore.Failure) {
      try host.writeFile(Array(text.utf8), beside)
      say(.recordKept, beside, path)
      return true
    } catch {
      log.recordPath = nil
      say(.recordOff, path)
      return false
    }
  }

  /// A path like another one that nothing is at: `moves-1.txt` beside `moves.txt`.
  private func freePath(beside path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    var number = 1
    while host.state("\(path[..<dot])-\(number)\(path[dot...])") != .free { number += 1 }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }

  private mutating func writeRecord(_ body: (GameLog) throws(GameStore.Failure) -> Void) {
    do throws(GameStore.Failure) { try body(log) } catch {
      let path = log.recordPath ?? ""
      log.recordPath = nil
      say(.recordFailed, path, error.reason)
    }
  }

  // MARK: Paths

  /// The path that somebody typed, without the quotes around it.
  func path(typed words: String) -> String {
    var words = words
    if words.count >= 2, let quote = words.first, quote == "\"" || quote == "'", words.last == quote {
      words = String(words.dropFirst().dropLast())
    }
    return host.path(words)
  }

  // MARK: Slots

  /// Saves the game under a name that may be replaced.
  mutating func save(under name: String) {
    guard let shelf else { return }
    do throws(GameStore.Failure) {
      try shelf.write(file.bytes, toSlot: name)
      say(.savedSlot, name, "\(game.turn)")
    } catch {
      say(.cannotSave, error.reason)
    }
  }

  mutating func deleteSlot(_ name: String) {
    guard let shelf else { return }
    do throws(GameStore.Failure) {
      try shelf.removeSlot(name)
      say(.deletedSlot, name)
    } catch {
      say(.cannotSave, error.reason)
    }
  }
}
