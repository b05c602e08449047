import LonghandLint
import LonghandRuntime
import LonghandSource

/// Findings as one JSON object; lines and columns count from 1, columns in Unicode scalars, offsets in UTF-8 bytes.
public enum JSONFormat {
  /// The findings of a report.
  public static func text(of report: LintReport) -> [UInt8] {
    var writer = JSONWriter(escapesControls: true)
    writer.object { writer in
      writer.key("version")
      writer.integer(1)
      writer.key("files")
      writer.array { writer in for path in report.paths { writer.string(path) } }
      writer.key("findings")
      writer.array { writer in for finding in report.findings { write(finding, report, &writer) } }
      writer.key("suppressed")
      writer.integer(report.suppressedCount)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ finding: Diagnostic, _ report: LintReport, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("code")
      writer.string(finding.code.text)
      writer.key("name")
      writer.string(RuleName.of(finding.code).name)
      writer.key("severity")
      writer.string(finding.severity.name)
      place(finding.range, report, &writer)
      writer.key("message")
      writer.string(finding.message)
      writer.key("help")
      if let help = finding.help { writer.string(help) } else { writer.null() }
      writer.key("labels")
      writer.array { writer in
        for label in finding.labels {
          writer.object { writer in
            place(label.range, report, &writer)
            writer.key("text")
            writer.string(label.text)
          }
        }
      }
      writer.key("fixes")
      writer.array { writer in for fix in finding.fixes { write(fix, report, &writer) } }
    }
  }

  private static func write(_ fix: FixIt, _ report: LintReport, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("message")
      writer.string(fix.message)
      writer.key("isSafe")
      writer.boolean(fix.isSafe)
      writer.key("edits")
      writer.array { writer in
        for edit in fix.edits {
          writer.object { writer in
            place(edit.range, report, &writer)
            writer.key("replacement")
            writer.string(edit.replacement)
          }
        }
      }
    }
  }

  private static func place(_ range: SourceRange, _ report: LintReport, _ writer: inout JSONWriter) {
    let file = report.file(of: range)
    writer.key("file")
    writer.string(report.path(of: range))
    for (key, offset) in [("start", range.start), ("end", range.end)] {
      let location = file.location(at: offset)
      writer.key(key)
      writer.object { writer in
        writer.key("line")
        writer.integer(location.line)
        writer.key("column")
        writer.integer(location.column)
        writer.key("offset")
        writer.integer(offset)
      }
    }
  }
}
