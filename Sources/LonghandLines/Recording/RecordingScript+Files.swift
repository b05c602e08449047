extension RecordingScript {
  // MARK: CSV

  /// The script as rows for a spreadsheet, a take a row.
  package var csv: String {
    let columns = [
      "id", "scene", "speaker", "take", "takes", "text", "before", "after", "condition", "comments", "file", "line",
    ]
    var rows = [columns]
    for scene in scenes {
      for cue in scene.cues {
        for (index, take) in cue.takes.enumerated() {
          rows.append([
            cue.identifier ?? "", scene.place, cue.speaker ?? "", "\(index + 1)", "\(cue.takes.count)", take,
            cue.before ?? "", cue.after ?? "", cue.conditions.joined(separator: "; "),
            cue.comments.joined(separator: "\n"), cue.file, "\(cue.line)",
          ])
        }
      }
    }
    return "\u{FEFF}" + rows.map { CSVWriter.row(of: $0) }.joined()
  }

  /// The counts as a table for a terminal.
  package var countsTable: String {
    let rows =
      [["speaker", "lines", "words", "takes"]]
      + (counts + [total]).map {
        [$0.speaker, "\($0.lines)", "\($0.words)", "\($0.takes)"]
      }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      for column in 1..<4 {
        line += "  " + String(repeating: " ", count: widths[column] - row[column].count) + row[column]
      }
      return line + "\n"
    }.joined()
  }

  private var total: Count {
    counts.reduce(into: Count(speaker: "Together", lines: 0, words: 0, takes: 0)) { sum, count in
      sum.lines += count.lines
      sum.words += count.words
      sum.takes += count.takes
    }
  }

  // MARK: HTML

  /// The script as a page that prints well.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(XLIFFWriter.escaped(title)): recording script</title>
    <style>
    body { font: 11pt/1.45 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #111; }
    h1 { font-size: 1.6em; } h2 { font-size: 1.15em; border-bottom: 1px solid #999; margin-top: 2em; }
    table { border-collapse: collapse; } td, th { text-align: left; padding: 0.1em 1.2em 0.1em 0; }
    td + td, th + th { text-align: right; }
    .cue { margin: 1em 0; break-inside: avoid; } .cue p { margin: 0.15em 0; }
    .id, .note { font: 8.5pt/1.4 sans-serif; color: #555; } .beside { color: #777; font-style: italic; font-size: 0.9em; }
    .speaker { font-weight: bold; } .take { font-size: 1.15em; padding-left: 1.5em; text-indent: -1.5em; }
    .box { display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid #333; margin-right: 0.7em; }
    @media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } @page { margin: 18mm; } }
    </style>
    </head>
    <body>
    <h1>\(XLIFFWriter.escaped(title))</h1>
    <table>
    <tr><th>Speaker</th><th>Lines</th><th>Words</th><th>Takes</th></tr>
    \((counts + [total]).map { Self.row(of: $0) }.joined(separator: "\n"))
    </table>
    \(scenes.map { Self.section(of: $0) }.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static func row(of count: Count) -> String {
    let cells = [XLIFFWriter.escaped(count.speaker), "\(count.lines)", "\(count.words)", "\(count.takes)"]
    return "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
  }

  private static func section(of scene: Scene) -> String {
    let title = scene.place.isEmpty ? scene.file : scene.place
    return "<h2>\(XLIFFWriter.escaped(title))</h2>\n" + scene.cues.map { text(of: $0) }.joined(separator: "\n")
  }

  private static func text(of cue: Cue) -> String {
    var lines = ["<div class=\"cue\">"]
    func add(_ style: String, _ words: String) {
      lines.append("<p class=\"\(style)\">\(XLIFFWriter.escaped(words))</p>")
    }
    add("id", [cue.identifier, "\(cue.file):\(cue.line)"].compactMap { $0 }.joined(separator: " · "))
    if let before = cue.before { add("beside", before) }
    for comment in cue.comments { add("note", comment) }
    if !cue.conditions.isEmpty { add("note", cue.conditions.joined(separator: "; ")) }
    add("speaker", cue.speaker ?? narrator)
    for take in cue.takes {
      lines.append("<p class=\"take\"><span class=\"box\"></span>\(XLIFFWriter.escaped(take))</p>")
    }
    if let after = cue.after { add("beside", after) }
    return (lines + ["</div>"]).joined(separator: "\n")
  }
}
