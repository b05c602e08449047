extension TestReport {
  /// The failures as the commands of GitHub's runners: `::error file=…,line=…::message`.
  public var github: String {
    var text = ""
    for story in stories {
      for result in story.results {
        for failure in result.failures {
          let words = ([failure.message] + failure.plainDifference).joined(separator: "\n")
          text += "::error file=\(GitHubFormat.escapedProperty(result.transcript)),line=\(failure.line)"
          text +=
            ",title=\(GitHubFormat.escapedProperty("test \(failure.kind.rawValue)"))::\(GitHubFormat.escaped(words))\n"
        }
      }
      for failure in story.random?.failures ?? [] {
        let words = "\(failure.message)\nBy \(failure.words.count.counted("choice", "choices")), seed \(failure.seed)."
        text += "::error file=\(GitHubFormat.escapedProperty(story.path)),title=random playthrough"
        text += "::\(GitHubFormat.escaped(words))\n"
      }
    }
    return text
  }

  /// The results in the XML of JUnit, which most build servers read.
  public var junit: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let count = passed + failed + stories.count { $0.random != nil }
    let failures = failed + stories.count { !($0.random?.failures.isEmpty ?? true) }
    text += "<testsuites name=\"longhand test\" tests=\"\(count)\" failures=\"\(failures)\">\n"
    for story in stories { text += story.junit }
    return text + "</testsuites>\n"
  }
}

extension TestReport.Story {
  fileprivate var junit: String {
    let count = results.count + (random == nil ? 0 : 1)
    let failed = results.count { !$0.failures.isEmpty } + (random?.failures.isEmpty ?? true ? 0 : 1)
    var text = "  <testsuite name=\"\(path.xml)\" tests=\"\(count)\" failures=\"\(failed)\">\n"
    for result in results {
      text += testCase(
        result.name, result.transcript,
        result.failures.map { failure in
          (failure.kind.rawValue, "line \(failure.line): \(failure.message)", failure.plainDifference)
        })
    }
    if let random {
      text += testCase(
        "\(random.count) random playthroughs", path,
        random.failures.map { ($0.kind.rawValue, $0.message, ["seed \($0.seed)"] + $0.words.map { "> \($0)" }) })
    }
    return text + "  </testsuite>\n"
  }

  private func testCase(
    _ name: String, _ file: String, _ failures: [(kind: String, message: String, lines: [String])]
  ) -> String {
    let head = "    <testcase name=\"\(name.xml)\" classname=\"\(path.xml)\" file=\"\(file.xml)\""
    if failures.isEmpty { return head + "/>\n" }
    var text = head + ">\n"
    for failure in failures {
      text += "      <failure type=\"\(failure.kind.xml)\" message=\"\(failure.message.xml)\">"
      text += failure.lines.joined(separator: "\n").xml + "</failure>\n"
    }
    return text + "    </testcase>\n"
  }
}

extension String {
  /// The words as XML spells them; control characters, which it cannot hold, are left out.
  fileprivate var xml: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t": text.unicodeScalars.append(scalar)
      default: if scalar.value >= 0x20 { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}
