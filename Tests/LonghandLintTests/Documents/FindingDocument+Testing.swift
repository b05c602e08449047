import LonghandCompiler
import LonghandSource
import Testing

extension FindingDocument: CustomTestStringConvertible {
  /// The code and the name.
  public var testDescription: String { "\(code) \(name)" }

  /// What compiling one of the stories gives.
  func compilation(of story: String) -> Compilation {
    Compiler.compile(SourceFile(name: "story.ink", text: story)) { name in
      name == Self.includedFile.name ? Array(Self.includedFile.text.utf8) : nil
    }
  }
}
