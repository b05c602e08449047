// Whoever compiles a story also makes source files, reads diagnostics and plays what comes of it.
@_exported import LonghandRuntime
@_exported import LonghandSource
import LonghandSyntax

/// Turns ink source into programs.
///
/// ```swift
/// let source = SourceFile(name: "story.ink", text: "Once upon a time…")
/// let compilation = Compiler.compile(source)
/// for diagnostic in compilation.diagnostics { print(compilation.line(for: diagnostic)) }
/// if let program = compilation.program { print(program.json.count) }
/// ```
///
/// Source becomes a `SyntaxTree`, the trees of all files a `Script`, whose names `Analysis` settles, and that a
/// `Program`. Nothing here reads files: included ones come through a closure.
public struct Compiler: Sendable {
  /// How to compile.
  public struct Options: Hashable, Sendable {
    /// Whether every knot, stitch, gather and choice counts its visits, even those that nothing asks for (ink §249).
    public var countsAllVisits: Bool
    /// In which words portraits are written (persona §5).
    public var portraitWords = PortraitWords.english

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
    compile(Analysis(root, keepsTrees: false, include: include), options: options)
  }

  /// Compiles a story that was analysed before.
  package static func compile(_ analysis: Analysis, options: Options = Options()) -> Compilation {
    var program: Program?
    if !analysis.hasErrors {
      let lowered = PersonaLowering.lower(analysis.script, words: options.portraitWords)
      let plan = lowered.personas.count > 0 ? WeavePlan(lowered) : analysis.plan
      program = Emitter.emit(lowered, plan: plan, countsAllVisits: options.countsAllVisits)
    }
    return Compilation(program: program, diagnostics: analysis.diagnostics, files: analysis.script.files)
  }

  /// Writes a story as plain ink source, for tools that know no personas (persona §2).
  ///
  /// - Parameters:
  ///   - root: The file that the story starts from.
  ///   - include: Gives the bytes of an included file, by its name exactly as written, or nil where there is none.
  public static func plainInk(_ root: SourceFile, include: @escaping (String) -> [UInt8]? = { _ in nil }) -> PlainInk {
    let analysis = Analysis(root, keepsTrees: false, include: include)
    let files = analysis.hasErrors ? nil : PlainInkWriter.files(of: analysis.script)
    return PlainInk(files: files, diagnostics: analysis.diagnostics, sources: analysis.script.files)
  }
}
