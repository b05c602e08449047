import LonghandRuntime

extension StoryMap {
  /// The map as one JSON object; its schema is `map.schema.json` in the documentation.
  package var json: [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("story")
      writer.string(story)
      writer.key("boxes")
      writer.array { writer in for box in boxes { writer.string(box.title) } }
      writer.key("places")
      writer.array { writer in for node in nodes { write(node, &writer) } }
      writer.key("arrows")
      writer.array { writer in for arrow in arrows { write(arrow, &writer) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ node: Node, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name")
      writer.string(node.name)
      writer.key("kind")
      writer.string(node.kind.rawValue)
      writer.place(node.place)
      writer.key("box")
      if let box = node.box { writer.integer(box) } else { writer.null() }
      writer.key("words")
      writer.integer(node.words)
      writer.key("choices")
      writer.integer(node.choices)
      writer.key("endings")
      writer.array { writer in for ending in node.endings { writer.string(ending) } }
      writer.key("isReached")
      writer.boolean(node.isReached)
      if node.kind == .part {
        writer.key("members")
        writer.array { writer in for member in node.members { writer.string(member) } }
      }
      if let share = node.share {
        writer.key("share")
        writer.float(Float(share))
      }
      if let verdict = node.verdict {
        writer.key("verdict")
        writer.string(verdict)
      }
    }
  }

  private func write(_ arrow: Arrow, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("from")
      writer.integer(arrow.from)
      writer.key("to")
      writer.integer(arrow.to)
      writer.key("way")
      writer.string(arrow.way.rawValue)
      writer.key("at")
      writer.array { writer in
        for place in arrow.places { writer.object { $0.place(place) } }
      }
      writer.key("conditions")
      writer.array { writer in for condition in arrow.conditions { writer.string(condition) } }
      writer.key("choices")
      writer.array { writer in for choice in arrow.choices { writer.string(choice) } }
    }
  }
}
