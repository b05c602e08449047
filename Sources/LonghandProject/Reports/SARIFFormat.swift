import LonghandLint
import LonghandRuntime
import LonghandSource

/// Findings as a SARIF 2.1.0 log.
public struct SARIFFormat {
  private let report: LintReport
  private let version: String
  /// The rules that found something, in the order of their codes.
  private let codes: [DiagnosticCode]

  /// The findings of a report.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - version: The version of the program that found it.
  public static func text(of report: LintReport, version: String) -> [UInt8] {
    SARIFFormat(report, version).text
  }

  private init(_ report: LintReport, _ version: String) {
    self.report = report
    self.version = version
    codes = Set(report.findings.map { $0.code }).sorted()
  }

  private var text: [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("$schema")
      writer.string("https://json.schemastore.org/sarif-2.1.0.json")
      writer.key("version")
      writer.string("2.1.0")
      writer.key("runs")
      writer.array { writer in writer.object { run(&$0) } }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func run(_ writer: inout JSONWriter) {
    writer.key("tool")
    writer.object { writer in
      writer.key("driver")
      writer.object { driver(&$0) }
    }
    writer.key("columnKind")
    writer.string("unicodeCodePoints")
    writer.key("artifacts")
    writer.array { writer in
      for path in report.paths {
        writer.object { writer in
          writer.key("location")
          location(path, &writer)
        }
      }
    }
    writer.key("results")
    writer.array { writer in for finding in report.findings { result(finding, &writer) } }
  }

  // MARK: Rules

  private func driver(_ writer: inout JSONWriter) {
    writer.key("name")
    writer.string("longhand")
    writer.key("version")
    writer.string(version)
    writer.key("rules")
    writer.array { writer in for code in codes { writer.object { rule(code, &$0) } } }
  }

  private func rule(_ code: DiagnosticCode, _ writer: inout JSONWriter) {
    writer.key("id")
    writer.string(code.text)
    guard let documentation = RuleName.documentation(of: code.text) else { return }
    writer.key("name")
    writer.string(documentation.name)
    words("shortDescription", documentation.summary, &writer)
    words("fullDescription", documentation.reason, &writer)
    writer.key("help")
    writer.object { writer in
      writer.key("text")
      writer.string("\(documentation.summary) \(documentation.reason) \(documentation.whenToIgnore)")
      writer.key("markdown")
      writer.string(ExplanationPage(documentation).markdown)
    }
    writer.key("defaultConfiguration")
    writer.object { writer in
      writer.key("level")
      writer.string(documentation.severity.name)
    }
  }

  // MARK: Results

  private func result(_ finding: Diagnostic, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("ruleId")
      writer.string(finding.code.text)
      writer.key("ruleIndex")
      writer.integer(codes.firstIndex(of: finding.code) ?? -1)
      writer.key("level")
      writer.string(finding.severity.name)
      words("message", [finding.message, finding.help].compactMap { $0 }.joined(separator: " "), &writer)
      writer.key("locations")
      writer.array { writer in writer.object { physicalLocation(finding.range, &$0) } }
      if !finding.labels.isEmpty { relatedLocations(finding.labels, &writer) }
      if !finding.fixes.isEmpty {
        writer.key("fixes")
        writer.array { writer in for fix in finding.fixes { write(fix, &writer) } }
      }
    }
  }

  private func relatedLocations(_ labels: [Diagnostic.Label], _ writer: inout JSONWriter) {
    writer.key("relatedLocations")
    writer.array { writer in
      for (number, label) in labels.enumerated() {
        writer.object { writer in
          writer.key("id")
          writer.integer(number)
          words("message", label.text, &writer)
          physicalLocation(label.range, &writer)
        }
      }
    }
  }

  private func write(_ fix: FixIt, _ writer: inout JSONWriter) {
    writer.object { writer in
      words("description", fix.message + (fix.isSafe ? " (safe)" : " (unsafe)"), &writer)
      writer.key("artifactChanges")
      writer.array { writer in
        for number in Set(fix.edits.map { $0.range.file }).sorted() {
          writer.object { change(fix.edits.filter { $0.range.file == number }, &$0) }
        }
      }
    }
  }

  private func change(_ edits: [TextEdit], _ writer: inout JSONWriter) {
    guard let first = edits.first else { return }
    writer.key("artifactLocation")
    location(report.path(of: first.range), &writer)
    writer.key("replacements")
    writer.array { writer in
      for edit in edits {
        writer.object { writer in
          writer.key("deletedRegion")
          region(edit.range, &writer)
          words("insertedContent", edit.replacement, &writer)
        }
      }
    }
  }

  // MARK: Places and words

  private func words(_ key: String, _ words: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.object { writer in
      writer.key("text")
      writer.string(words)
    }
  }

  private func physicalLocation(_ range: SourceRange, _ writer: inout JSONWriter) {
    writer.key("physicalLocation")
    writer.object { writer in
      writer.key("artifactLocation")
      location(report.path(of: range), &writer)
      writer.key("region")
      region(range, &writer)
    }
  }

  private func region(_ range: SourceRange, _ writer: inout JSONWriter) {
    let file = report.file(of: range)
    let (start, end) = (file.location(at: range.start), file.location(at: range.end))
    writer.object { writer in
      for (key, value) in [
        ("startLine", start.line), ("startColumn", start.column), ("endLine", end.line), ("endColumn", end.column),
      ] {
        writer.key(key)
        writer.integer(value)
      }
    }
  }

  private func location(_ path: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("uri")
      writer.string(Self.uri(path))
      writer.key("index")
      writer.integer(report.paths.firstIndex(of: path) ?? -1)
    }
  }

  /// A path as a reference to a URI: what means something there, or is no ASCII, as percent and two digits.
  private static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "/-._~".contains(character) {
        uri.append(character)
      } else {
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}
