import LonghandCompiler
import LonghandSource
import Testing

extension FindingDocument: CustomTestStringConvertible {
  /// The code and the name.
  public var testDescription: String { "\(code) \(name)" }

  /// What compiling one of the stories gives.
  func compilation(of story: String) -> Compilation {
    compilation(of: Array(story.utf8))
  }

  /// What compiling the bytes of a story gives.
  func compilation(of story: [UInt8]) -> Compilation {
    Compiler.compile(SourceFile(name: "story.ink", bytes: story)) { name in
      name == Self.includedFile.name ? Array(Self.includedFile.text.utf8) : nil
    }
  }
}
