import LonghandRuntime

/// Writes JSON objects, one a line.
struct JSONLines {
  private(set) var bytes: [UInt8] = []

  /// What was written since it was last taken.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Writes an object of the given type, with what the closure adds.
  mutating func write(_ type: String, _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("type")
      writer.string(type)
      body(&writer)
    }
    bytes += writer.bytes + [UInt8(ascii: "\n")]
  }

  /// A line that the story told, and what went wrong in it, as bytes.
  static func bytes(of line: Line) -> [UInt8] {
    var lines = JSONLines()
    lines.write(line)
    return lines.bytes
  }

  /// Writes a line that the story told, and what went wrong in it.
  mutating func write(_ line: Line) {
    // What is said before the first line belongs to none.
    let hasLine = !line.text.isEmpty || !line.tags.isEmpty || line.problems.isEmpty
    if hasLine {
      write("text") { writer in
        writer.key("text")
        writer.string(line.text.last == "\n" ? String(line.text.dropLast()) : line.text)
        writer.key("tags")
        writer.array { writer in for tag in line.tags { writer.string(tag) } }
      }
    }
    for problem in line.problems { write(problem) }
  }

  /// Writes what went wrong in the story.
  mutating func write(_ problem: StoryProblem) {
    write("problem") { writer in
      writer.key("severity")
      writer.string(problem.severity == .error ? "error" : "warning")
      writer.key("message")
      writer.string(problem.message)
      if let place = problem.place {
        writer.key("file")
        writer.string(place.file)
        writer.key("line")
        writer.integer(place.line)
      }
      if let path = problem.path {
        writer.key("path")
        writer.string(path)
      }
    }
  }

  /// Writes that a trait of a persona changed.
  mutating func write(_ change: TraitChange) {
    write("trait") { writer in
      writer.key("trait")
      writer.string(change.trait)
      writer.key("from")
      writer.integer(change.from)
      writer.key("to")
      writer.integer(change.to)
      writer.key("cause")
      writer.string(Self.name(of: change.cause))
    }
  }

  private static func name(of cause: TraitChange.Cause) -> String {
    switch cause {
    case .shift: "shift"
    case .mirror: "mirror"
    case .set: "set"
    }
  }

  static func write(_ choice: Choice, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("number")
      writer.integer(choice.index + 1)
      writer.key("text")
      writer.string(choice.text)
      writer.key("tags")
      writer.array { writer in for tag in choice.tags { writer.string(tag) } }
    }
  }

  static func write(_ value: Value, to writer: inout JSONWriter) {
    switch value {
    case .boolean(let value): writer.boolean(value)
    case .integer(let value): writer.integer(value)
    case .float(let value): writer.float(value)
    case .text(let value), .target(let value), .variable(let value): writer.string(value)
    case .list(let value):
      writer.array { writer in for item in value.items { writer.string(item.list + "." + item.name) } }
    }
  }
}
