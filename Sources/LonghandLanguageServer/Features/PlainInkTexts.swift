import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// `longhand/plainInk`: a story as plain ink source, for tools that know no personas (persona §2).
enum PlainInkTexts {
  static let handler = RequestHandler("longhand/plainInk", needs: .story) { (context) throws(ResponseError) in
    guard let (view, file) = context.place else {
      throw ResponseError(.requestFailed, "'\(context.path)' belongs to no story that is open.")
    }
    let snapshot = view.snapshot
    let texts = Dictionary(zip(snapshot.paths, snapshot.script.files.map { $0.bytes })) { first, _ in first }
    let root = SourceFile(name: snapshot.root, bytes: texts[snapshot.root] ?? [])
    let plain = Compiler.plainInk(root) { texts[StoryPath.included($0, by: snapshot.root)] }
    guard let files = plain.files else {
      let error = plain.diagnostics.first { $0.severity == .error }
      throw ResponseError(.requestFailed, "The story has an error: \(error?.message ?? "it does not compile.")")
    }
    let written = files.map { plainFile -> (path: String, text: String) in
      let path = plainFile.id == .root ? snapshot.root : StoryPath.included(plainFile.name, by: snapshot.root)
      return (path, String(decoding: plainFile.bytes, as: UTF8.self))
    }
    let own = written.first { $0.path == snapshot.paths[Int(file.number)] }
    return [
      "text": .words(own?.text ?? ""),
      "files": .array(written.map { ["uri": .words(context.server.uri(of: $0.path)), "text": .words($0.text)] }),
    ]
  }
}
