import LonghandRuntime

extension TestReport {
  /// Everything as one JSON object; the reference has its schema.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("passed")
      writer.integer(passed)
      writer.key("failed")
      writer.integer(failed)
      writer.key("stories")
      writer.array { writer in for story in stories { story.write(to: &writer) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension TestReport.Story {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("story")
      writer.string(path)
      writer.key("tests")
      writer.array { writer in for result in results { result.write(to: &writer) } }
      if let random {
        writer.key("random")
        random.write(to: &writer)
      }
      if let coverage {
        writer.key("coverage")
        writer.array { writer in for file in coverage.files { file.write(to: &writer) } }
      }
    }
  }
}

extension TestResult {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("transcript")
      writer.string(transcript)
      writer.key("run")
      writer.integer(run.number)
      writer.key("line")
      writer.integer(run.line)
      writer.key("title")
      if let title = run.title { writer.string(title) } else { writer.null() }
      writer.key("passed")
      writer.boolean(failures.isEmpty)
      writer.key("failures")
      writer.array { writer in for failure in failures { failure.write(to: &writer) } }
    }
  }
}

extension TestFailure {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(kind.rawValue)
      writer.key("line")
      writer.integer(line)
      writer.key("message")
      writer.string(message)
      writer.key("difference")
      writer.array { writer in for line in difference?.lines ?? [] { line.write(to: &writer) } }
    }
  }
}

extension Difference.Line {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      switch self {
      case .same(let words):
        writer.key("side")
        writer.string("both" as String)
        writer.key("pieces")
        writer.array { $0.piece(words, isChanged: false) }
      case .expected(let pieces):
        writer.key("side")
        writer.string("expected" as String)
        writer.key("pieces")
        writer.array { writer in for piece in pieces { writer.piece(piece.words, isChanged: piece.isChanged) } }
      case .found(let pieces):
        writer.key("side")
        writer.string("found" as String)
        writer.key("pieces")
        writer.array { writer in for piece in pieces { writer.piece(piece.words, isChanged: piece.isChanged) } }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func piece(_ words: String, isChanged: Bool) {
    object { writer in
      writer.key("words")
      writer.string(words)
      writer.key("changed")
      writer.boolean(isChanged)
    }
  }

  fileprivate mutating func share(_ key: StaticString, _ seen: Int, _ count: Int) {
    self.key(key)
    object { writer in
      writer.key("seen")
      writer.integer(seen)
      writer.key("count")
      writer.integer(count)
    }
  }
}

extension RandomTests.Outcome {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("playthroughs")
      writer.integer(count)
      writer.key("unfinished")
      writer.integer(unfinished)
      writer.key("endings")
      writer.object { writer in
        for (name, count) in endings.sorted(by: { $0.key < $1.key }) {
          writer.key(name)
          writer.integer(count)
        }
      }
      writer.key("failures")
      writer.array { writer in for failure in failures { failure.write(to: &writer) } }
    }
  }
}

extension RandomTests.Failure {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(kind.rawValue)
      writer.key("message")
      writer.string(message)
      writer.key("count")
      writer.integer(count)
      writer.key("seed")
      writer.integer(seed)
      writer.key("choices")
      writer.array { writer in for word in words { writer.string(word) } }
    }
  }
}

extension CoverageReport.File {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("file")
      writer.string(path)
      writer.share("lines", seenLines, lines.count)
      writer.share("choices", takenChoices, choices.count)
      writer.share("branches", takenBranches, branches.count)
      writer.key("counts")
      writer.array { writer in
        for place in lines {
          writer.array { writer in
            writer.integer(place.line)
            writer.integer(place.count)
          }
        }
      }
      writer.key("unseenLines")
      writer.array { writer in for place in lines where place.count == 0 { writer.integer(place.line) } }
      writer.key("untakenChoices")
      writer.array { writer in for place in choices where place.count == 0 { writer.integer(place.line) } }
      writer.key("untakenBranches")
      writer.array { writer in
        for branch in branches where branch.count == 0 {
          writer.object { writer in
            writer.key("line")
            writer.integer(branch.line)
            writer.key("branch")
            writer.integer(branch.number + 1)
          }
        }
      }
    }
  }
}
