extension SaveWriter {
  /// How a flow came to its end, if it has (persona §6), and whether it waits within a line.
  static func writeRest(of flow: Flow, _ layout: Layout, to writer: inout JSONWriter) {
    if flow.endedIn >= 0 {
      writer.key("endedIn" as StaticString)
      writer.string(flow.endedIn == 0 ? "" : layout.path(of: flow.endedIn))
    }
    if flow.isWithinLine {
      writer.key("withinLine" as StaticString)
      writer.boolean(true)
    }
    guard let error = flow.errors.first else { return }
    writer.key("stoppedBy" as StaticString)
    writer.object { writer in
      writer.key("message" as StaticString)
      writer.string(error.message)
      if let path = error.path {
        writer.key("path" as StaticString)
        writer.string(path)
      }
      guard let place = error.place else { return }
      writer.key("file" as StaticString)
      writer.string(place.file)
      writer.key("line" as StaticString)
      writer.integer(Int32(clamping: place.line))
    }
  }
}

extension SaveReader {
  /// Reads what `writeRest` wrote; other engines' games have none of it.
  static func readRest(_ object: JSONValue, _ paths: PathIndex, into flow: inout Flow) {
    if let path = object["endedIn"]?.words {
      let found = paths.find(path, from: 0)
      flow.endedIn = !path.isEmpty && found.precision == .exact && found.item == nil ? found.container : 0
    }
    flow.isWithinLine = object["withinLine"]?.isTrue ?? false
    guard let error = object["stoppedBy"], let message = error["message"]?.words else { return }
    var problem = StoryProblem(severity: .error, message: message, path: error["path"]?.words)
    if let file = error["file"]?.words, let line = error["line"]?.integer {
      problem.place = StoryPlace(file: file, line: Int(line))
    }
    flow.errors = [problem]
  }
}
