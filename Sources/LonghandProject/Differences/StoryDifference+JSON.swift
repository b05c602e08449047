import LonghandRuntime

extension StoryDifference {
  /// What became of several stories, as one JSON object; its schema is `diff.schema.json` in the documentation.
  ///
  /// - Parameters:
  ///   - differences: What became of each.
  ///   - added: The stories that are new.
  ///   - cut: The stories that are gone.
  ///   - otherFiles: Files that are no stories, with what happened to each.
  package static func json(
    of differences: [StoryDifference], added: [String], cut: [String], otherFiles: [(path: String, action: Action)]
  ) -> [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("stories")
      writer.array { writer in for difference in differences { difference.write(to: &writer) } }
      writer.strings("newStories", added)
      writer.strings("goneStories", cut)
      writer.key("otherFiles")
      writer.array { writer in
        for (path, action) in otherFiles {
          writer.object { writer in
            writer.key("file")
            writer.string(path)
            writer.key("action")
            writer.string(action.rawValue)
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("old")
      writer.string(oldStory)
      writer.key("new")
      writer.string(newStory)
      writer.key("errors")
      writer.object { writer in
        writer.key("before")
        writer.integer(oldErrors)
        writer.key("after")
        writer.integer(newErrors)
      }
      writer.key("passages")
      writer.array { writer in for passage in passages { write(passage, &writer) } }
      writer.key("endings")
      writer.array { writer in
        for ending in endings {
          writer.object { writer in
            writer.key("action")
            writer.string(ending.action.rawValue)
            writer.optional("old", ending.old)
            writer.optional("new", ending.new)
          }
        }
      }
      writer.key("plays")
      if let plays { plays.write(to: &writer) } else { writer.null() }
    }
  }

  private func write(_ passage: PassageChange, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(passage.kind)
      writer.key("action")
      writer.string(passage.action.rawValue)
      writer.optional("oldName", passage.oldName)
      writer.optional("newName", passage.newName)
      writer.place(passage.place)
      writer.key("wordsAdded")
      writer.integer(passage.wordsAdded)
      writer.key("wordsCut")
      writer.integer(passage.wordsCut)
      writer.key("isLayoutOnly")
      writer.boolean(passage.isLayoutOnly)
      writer.key("changes")
      writer.array { writer in for change in passage.changes { write(change, &writer) } }
    }
  }

  private func write(_ change: Change, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("subject")
      writer.string(change.subject.rawValue)
      writer.key("action")
      writer.string(change.action.rawValue)
      writer.optional("old", change.old)
      writer.optional("new", change.new)
      writer.optional("oldLine", change.oldLine)
      writer.optional("newLine", change.newLine)
      writer.optional("context", change.context)
      writer.optional("passage", change.other)
      writer.key("wordsAdded")
      writer.integer(change.wordsAdded)
      writer.key("wordsCut")
      writer.integer(change.wordsCut)
    }
  }
}

extension PlayDifference {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("plays")
      writer.integer(plays)
      writer.key("seed")
      writer.integer(seed)
      writer.key("endings")
      writer.array { writer in
        for ending in endings {
          writer.object { writer in
            writer.key("name")
            writer.string(ending.name)
            writer.key("before")
            writer.float(Float(ending.before))
            writer.key("after")
            writer.float(Float(ending.after))
          }
        }
      }
      writer.pair("words", words)
      writer.pair("choices", choices)
      writer.key("replays")
      writer.object { writer in
        writer.key("tried")
        writer.integer(replays)
        writer.key("played")
        writer.integer(replayed)
        writer.key("partings")
        writer.array { writer in for divergence in divergences { divergence.write(to: &writer) } }
      }
      writer.key("saves")
      writer.object { writer in
        writer.key("points")
        writer.integer(savePoints)
        writer.key("lost")
        writer.array { writer in for save in lostSaves { save.write(to: &writer) } }
      }
      writer.key("transcripts")
      writer.object { writer in
        writer.key("passed")
        writer.integer(passedTranscripts)
        writer.key("broken")
        writer.array { writer in for transcript in transcripts { transcript.write(to: &writer) } }
      }
      writer.key("verdicts")
      writer.array { writer in
        for verdict in verdicts {
          writer.object { writer in
            writer.key("name")
            writer.string(verdict.name)
            writer.optional("before", verdict.before)
            writer.optional("after", verdict.after)
          }
        }
      }
    }
  }
}

extension PlayDifference.Divergence {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("knot")
      writer.string(knot)
      writer.key("choice")
      writer.string(choice)
      writer.key("count")
      writer.integer(count)
    }
  }
}

extension PlayDifference.LostSave {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("knot")
      writer.string(knot)
      writer.strings("offered", offered)
      writer.strings("lost", lost)
      writer.strings("missing", missing)
      writer.strings("offeredNow", offeredNow)
      writer.optional("toldFirst", toldFirst)
      writer.key("count")
      writer.integer(count)
    }
  }
}

extension PlayDifference.BrokenTranscript {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name")
      writer.string(name)
      writer.key("line")
      writer.integer(line)
      writer.key("message")
      writer.string(message)
      writer.key("isUpdated")
      writer.boolean(isUpdated)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func optional(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  fileprivate mutating func optional(_ key: StaticString, _ number: Int?) {
    self.key(key)
    if let number { integer(number) } else { null() }
  }

  fileprivate mutating func pair(_ key: StaticString, _ pair: (before: Int, after: Int)?) {
    self.key(key)
    guard let pair else { return null() }
    object { writer in
      writer.key("before")
      writer.integer(pair.before)
      writer.key("after")
      writer.integer(pair.after)
    }
  }
}
