import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// Turns ink source into programs.
///
/// ```swift
/// let source = SourceFile(name: "story.ink", text: "Once upon a time…")
/// let compilation = Compiler.compile(source)
/// for diagnostic in compilation.diagnostics { print(diagnostic.message) }
/// if let program = compilation.program { … }
/// ```
///
/// Source becomes a `SyntaxTree`, the trees of all files a `Script`, whose names `Analysis` settles, and that a
/// `Program`. Nothing here reads files: included ones come through a closure.
public struct Compiler: Sendable {
  /// How to compile.
  public struct Options: Hashable, Sendable {
    /// Whether every knot, stitch, gather and choice counts its visits, even those that nothing asks for (`L249`).
    public var countsAllVisits: Bool

    /// Makes options.
    public init(countsAllVisits: Bool = false) {
      self.countsAllVisits = countsAllVisits
    }
  }

  /// Compiles a story.
  ///
  /// - Parameters:
  ///   - root: The file that the story starts from.
  ///   - options: How to compile.
  ///   - include: Gives the bytes of an included file, by its name exactly as written, or nil where there is none.
  public static func compile(
    _ root: SourceFile, options: Options = Options(), include: @escaping (String) -> [UInt8]? = { _ in nil }
  ) -> Compilation {
    let analysis = Analysis(root, include: include)
    var program: Program?
    if !analysis.hasErrors {
      program = Emitter.emit(analysis.script, plan: analysis.plan, countsAllVisits: options.countsAllVisits)
    }
    return Compilation(program: program, diagnostics: analysis.diagnostics, files: analysis.script.files)
  }
}
