import LonghandCompiler
import LonghandRuntime
import LonghandSource

/// A name that stands where a request points.
struct NameInText {
  /// What it stands for.
  var symbol: StorySymbol
  /// The story in which it does.
  var view: StoryView
  /// The text.
  var file: SourceFile
  /// Where in it the name stands.
  var range: SourceRange
}

/// A request with what it is about.
struct RequestContext {
  let server: LanguageServer
  /// The parameters as they came.
  let parameters: JSONValue
  /// The path of the text that it is about; empty where it is about none.
  let path: String

  /// The text that it is about, which must be open.
  var document: OpenDocument {
    get throws(ResponseError) {
      guard let document = server.documents[path] else {
        throw ResponseError(.invalidParams, "'\(path)' is not open.")
      }
      return document
    }
  }

  /// The story that the text belongs to, and the text's number in it; nil where there is none.
  var place: (view: StoryView, file: SourceFileID)? {
    for record in server.records(of: path) {
      if let view = record.view, let file = view.snapshot.file(at: path) { return (view, file) }
    }
    return nil
  }

  /// The byte that the parameters name in a file.
  func offset(in file: SourceFile, _ key: String = "position") throws(ResponseError) -> UInt32 {
    guard let position = TextPosition(parameters[key]) else { throw .missing(key) }
    return file.offset(at: position, server.encoding)
  }

  /// The range that the parameters name in a file.
  func range(in file: SourceFile, _ key: String = "range") throws(ResponseError) -> Range<UInt32> {
    guard let first = TextPosition(parameters[key]?["start"]), let last = TextPosition(parameters[key]?["end"]) else {
      throw .missing(key)
    }
    let start = file.offset(at: first, server.encoding)
    return start..<max(start, file.offset(at: last, server.encoding))
  }

  /// The name at the byte that the parameters name, in the story that the text belongs to.
  func name() throws(ResponseError) -> NameInText? {
    if let document = server.documents[path], document.kind == .transcript {
      guard let view = server.records(of: path).lazy.compactMap({ $0.view }).first else { return nil }
      let offset = try offset(in: document.file)
      return TranscriptNames.name(at: offset, in: document.file, view).map { symbol, range in
        NameInText(symbol: symbol, view: view, file: document.file, range: range)
      }
    }
    guard let (view, file) = place else { return nil }
    let source = view.snapshot.file(file)
    let offset = try offset(in: source)
    return view.occurrence(at: offset, in: file).map { occurrence in
      NameInText(symbol: occurrence.symbol, view: view, file: source, range: occurrence.range)
    }
  }

  // MARK: Places

  /// A range of a story as the protocol writes it.
  func json(_ range: SourceRange, in view: StoryView) -> JSONValue {
    view.snapshot.file(range.file).json(range, server.encoding)
  }

  /// A range of a story with the address of its file.
  func location(_ range: SourceRange, in view: StoryView) -> JSONValue {
    ["uri": .words(server.uri(of: view.snapshot.path(of: range))), "range": json(range, in: view)]
  }
}
