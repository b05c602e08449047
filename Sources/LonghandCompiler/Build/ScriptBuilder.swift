import LonghandSource
import LonghandSyntax

/// Builds a script from syntax trees: contents trimmed, tags closed, weaves nested, literals folded, nothing resolved.
struct ScriptBuilder {
  var script = Script()
  var findings: [Finding] = []
  /// The flow that is being built.
  var flow = Script.story
  /// Whether a tag is open at this point of the line (ink §147, ink §150).
  var isTagOpen = false
  /// Whether a call was met since this was last cleared (ink §160).
  var hasMetCall = false
  /// Reads and parses included files.
  var loader: FileLoader
  /// The file that is being built.
  var file: FileLoader.OpenFile

  init(loader: FileLoader) {
    self.loader = loader
    file = loader.rootFile
  }

  /// What building gives.
  struct Result {
    var script: Script
    /// The syntax trees of the files, for those who ask; all others do without them in their memory.
    var trees: [SyntaxTree]
    /// What was wrong with the files.
    var findings: [Finding]
    /// Whether a file could not be read, so that names may be missing through no fault of the story.
    var isIncomplete: Bool

    /// Hands the script over, so that the next pass can change it without copying it.
    mutating func takeScript() -> Script {
      var taken = Script()
      swap(&taken, &script)
      return taken
    }
  }

  /// The script of a story, nothing in it resolved.
  static func build(_ loader: FileLoader, keepsTrees: Bool) -> Result {
    var builder = ScriptBuilder(loader: loader)
    builder.buildStory()
    builder.script.files = builder.loader.trees.map { $0.source }
    let findings = builder.loader.findings + builder.findings
    return Result(
      script: builder.script, trees: keepsTrees ? builder.loader.trees : [], findings: findings,
      isIncomplete: builder.loader.isIncomplete)
  }

  /// The story's own weave first, then the flows of all files (ink §30).
  private mutating func buildStory() {
    let name = script.names.intern("")
    let nowhere = SourceRange(file: .root, start: 0, end: 0)
    let body = script.weaves.append(
      Weave(role: .root, statements: Run(), hasWeavePoints: false, flow: Script.story))
    script.flows.append(
      Flow(
        kind: .story, name: name, nameRange: nowhere, headerRange: nowhere, parent: Script.story, parameters: Run(),
        hasParameterList: false, body: body, stitches: Run(), beginsWithStitch: false, firstReturn: nil,
        saysFunction: false))
    var files: [FileLoader.OpenFile] = []
    var statements = topLevelStatements(of: loader.rootFile, collecting: &files)
    statements += implicitEnd()
    script.flows[Script.story].body = makeWeave(statements, role: .root)
    for file in files { buildFlows(of: file) }
  }

  /// The unlabelled gather and the `-> DONE` that end the story's own weave (ink §131).
  private mutating func implicitEnd() -> [Statement] {
    let end = UInt32(loader.rootFile.tree.source.bytes.count)
    let range = SourceRange(file: .root, start: end, end: end)
    let gather = script.gathers.append(Gather(label: nil, depth: 1, flow: Script.story, range: range))
    return [Statement(kind: .gather(gather), range: range), Statement(kind: .done, range: range)]
  }

  // MARK: Names and texts

  /// The name that an identifier spells.
  mutating func name(_ node: SyntaxNode) -> NameID {
    let bytes = node.tree.source.bytes[node.range.offsets]
    // Comments can stand in the middle of a name; all other bytes of the file are as the grammar reads them.
    let hasComment = bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\r") }
    return hasComment ? script.names.intern(node.cleanedText) : script.names.intern(bytes)
  }

  mutating func text(_ string: String) -> TextID { script.texts.append(string) }

  mutating func path(_ view: PathSyntax) -> Path {
    let start = Int32(script.pathNames.count)
    for child in view.node.children where child.kind == .identifier {
      script.pathNames.append(PathName(name: name(child), range: child.range))
    }
    return Path(
      names: Run(start: start, count: Int32(script.pathNames.count) - start), range: view.range)
  }

  mutating func path(of identifier: SyntaxNode) -> Path {
    let part = PathName(name: name(identifier), range: identifier.range)
    return Path(names: script.pathNames.append(contentsOf: CollectionOfOne(part)), range: identifier.range)
  }
}
