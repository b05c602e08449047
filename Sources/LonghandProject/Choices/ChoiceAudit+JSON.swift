import LonghandRuntime

extension ChoiceAudit {
  /// The audit as one JSON object; its schema is `choices.schema.json` in the documentation.
  package var json: [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("story")
      writer.string(story)
      writer.key("groups")
      writer.integer(groupCount)
      writer.key("choices")
      writer.array { writer in for entry in entries { write(entry, &writer) } }
      writer.key("findings")
      writer.array { writer in for finding in findings { write(finding, &writer) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ entry: Entry, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("words")
      writer.string(entry.words)
      writer.place(entry.place)
      writer.key("knot")
      writer.string(entry.knot)
      writer.key("group")
      writer.integer(entry.group)
      writer.key("isSticky")
      writer.boolean(entry.isSticky)
      writer.key("isFallback")
      writer.boolean(entry.isFallback)
      writer.strings("conditions", entry.conditions)
      writer.key("moves")
      writer.array { writer in for move in entry.moves { write(move, &writer) } }
      writer.key("readers")
      writer.array { writer in for reader in entry.readers { write(reader, &writer) } }
      writer.strings("passages", entry.passages)
      writer.strings("endings", entry.endings)
      writer.key("ownWords")
      writer.integer(entry.ownWords)
      writer.key("ownLines")
      writer.integer(entry.ownLines)
      write(entry.joint, &writer)
      writer.key("choicesUntilJoint")
      if let count = entry.choicesUntilJoint { writer.integer(count) } else { writer.null() }
    }
  }

  private func write(_ joint: Joint, _ writer: inout JSONWriter) {
    writer.key("joins")
    switch joint {
    case .place(let place): writer.object { $0.place(place) }
    case .again: writer.string("again" as String)
    case .never: writer.null()
    }
  }

  private func write(_ move: Movement, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name")
      writer.string(move.name)
      writer.key("kind")
      writer.string(move.kind)
      writer.key("change")
      writer.string(move.change)
      writer.place(move.place)
      writer.key("mirrors")
      if let mirrors = move.mirrors { writer.string(mirrors) } else { writer.null() }
      writer.key("isRead")
      writer.boolean(move.isRead)
    }
  }

  private func write(_ reader: Reader, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name")
      writer.string(reader.name)
      writer.key("kind")
      writer.string(reader.kind)
      writer.place(reader.place)
      writer.key("knot")
      writer.string(reader.knot)
    }
  }

  private func write(_ finding: Finding, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(finding.kind.rawValue)
      writer.key("weight")
      writer.integer(finding.weight)
      writer.place(finding.place)
      writer.key("message")
      writer.string(finding.message)
      writer.key("choices")
      writer.array { writer in for choice in finding.choices { writer.integer(choice) } }
    }
  }
}

extension JSONWriter {
  /// Writes a key and an array of strings.
  mutating func strings(_ key: StaticString, _ strings: [String]) {
    self.key(key)
    array { writer in for string in strings { writer.string(string) } }
  }
}
