import LonghandRuntime

extension StoryStatistics {
  /// Stories, and all of them together, as one JSON object; its schema is `stats.schema.json` in the documentation.
  ///
  /// - Parameters:
  ///   - stories: The stories.
  ///   - speed: How many words a minute are read.
  package static func json(of stories: [StoryStatistics], speed: Int) -> [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("wordsPerMinute")
      writer.integer(speed)
      writer.key("stories")
      writer.array { writer in for story in stories { story.write(to: &writer, speed) } }
      writer.key("total")
      writer.object { total(of: stories).writeSums(to: &$0, speed) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(to writer: inout JSONWriter, _ speed: Int) {
    writer.object { writer in
      writer.key("story")
      writer.string(name)
      writer.key("title")
      if let title { writer.string(title) } else { writer.null() }
      writeSums(to: &writer, speed)
      for (key, rows) in [("byFile", files), ("byKnot", knots), ("bySpeaker", speakers), ("byTag", tags)] {
        writer.key(key)
        writer.array { writer in for row in rows { row.write(to: &writer) } }
      }
      writer.key("readers")
      if let readers { readers.write(to: &writer, speed) } else { writer.null() }
    }
  }

  private func writeSums(to writer: inout JSONWriter, _ speed: Int) {
    writer.key("words")
    writer.object { writer in
      for (key, count) in [
        ("prose", all.prose.words), ("choices", all.offered.words), ("comments", comments), ("strings", strings),
      ] {
        writer.key(key)
        writer.integer(count)
      }
    }
    writer.key("minutes")
    writer.integer(Self.minutes(all.words, at: speed))
    writer.key("grade")
    writer.tenths(all.prose.gradeInTenths)
    writer.key("counts")
    writer.object { writer in
      for (key, _, _, count) in counts.named {
        writer.key(key)
        writer.integer(count)
      }
    }
    writer.key("endings")
    writer.array { writer in for ending in endings { writer.string(ending) } }
    writer.key("longestParagraphs")
    writer.array { writer in
      for paragraph in longest {
        writer.object { writer in
          writer.place(paragraph.place)
          writer.key("words")
          writer.integer(paragraph.words)
          writer.key("beginning")
          writer.string(paragraph.beginning)
        }
      }
    }
  }
}

extension StoryStatistics.Row {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name")
      writer.string(name)
      writer.key("kind")
      writer.string(kind)
      if let place { writer.place(place) }
      writer.key("prose")
      writer.integer(amount.prose.words)
      writer.key("choiceWords")
      writer.integer(amount.offered.words)
      writer.key("choices")
      writer.integer(amount.choices)
    }
  }
}

extension ReaderStatistics {
  fileprivate func write(to writer: inout JSONWriter, _ speed: Int) {
    writer.object { writer in
      writer.key("plays")
      writer.integer(plays)
      writer.key("unfinished")
      writer.integer(unfinished)
      for (key, numbers) in [("words", words), ("choices", choices)] {
        writer.key(key)
        guard let median = Self.median(numbers), let fewest = numbers.first, let most = numbers.last else {
          writer.null()
          continue
        }
        writer.object { writer in
          for (key, number) in [("fewest", fewest), ("median", median), ("most", most)] {
            writer.key(key)
            writer.integer(number)
          }
        }
      }
      writer.key("minutes")
      if let median = Self.median(words) {
        writer.integer(StoryStatistics.minutes(median, at: speed))
      } else {
        writer.null()
      }
      writer.key("endings")
      writer.object { writer in
        for (name, count) in endings.sorted(by: { $0.key < $1.key }) {
          writer.key(name)
          writer.integer(count)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes where something stands, as two members of the object that is being written.
  mutating func place(_ place: LinePlace) {
    key("file")
    string(place.file)
    key("line")
    integer(place.line)
  }

  /// Writes a number that is known in tenths; null for none.
  fileprivate mutating func tenths(_ number: Int?) {
    if let number { float(Float(number) / 10) } else { null() }
  }
}
