import LonghandSource

/// Writes a story with personas as ink source: the writer's own files, with plain ink in the place of each persona
/// construct and the helpers at the end of the first file.
///
/// It compiles to the same JSON, but for `persona decl` and for the names of the variables of traits: ink allows no dot
/// in a name that is declared, so `theodore.open` is called `theodore_open` here.
struct PlainInkWriter {
  private let script: Script
  private var story: LoweredStory
  /// What takes the place of words, by file; inner ones within outer ones.
  private var edits: [Int: [TextEdit]] = [:]

  /// The files of a story that was analysed without errors.
  static func files(of script: Script) -> [SourceFile] {
    var writer = PlainInkWriter(script: script, story: LoweredStory(script))
    return writer.files()
  }

  private init(script: Script, story: LoweredStory) {
    self.script = script
    self.story = story
  }

  private mutating func files() -> [SourceFile] {
    addExpressionEdits()
    let inner = edits
    let script = script
    story.writer.written = { id in Self.text(script.expressions[id].range, in: script, inner) }
    addStatementEdits()
    var files = script.files.map { file in
      let all = SourceRange(file: file.id, start: 0, end: UInt32(file.bytes.count))
      return Self.text(all, in: script, edits)
    }
    let helpers = story.writer.helpers()
    if !helpers.isEmpty, let root = files.first { files[0] = root + (root.hasSuffix("\n") ? "" : "\n") + helpers }
    return zip(script.files, files).map { SourceFile(id: $0.id, name: $0.name, text: $1) }
  }

  // MARK: Applying

  /// The words of a range with all edits made that lie in it; of those that overlap the outer one counts.
  private static func text(_ range: SourceRange, in script: Script, _ edits: [Int: [TextEdit]]) -> String {
    let number = Int(range.file.number)
    let file = script.files[number]
    let inside = (edits[number] ?? []).filter { range.start <= $0.range.start && $0.range.end <= range.end }
    let sorted = inside.sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    var text = ""
    var position = range.start
    for edit in sorted where edit.range.start >= position {
      text += file.text(in: SourceRange(file: range.file, start: position, end: edit.range.start)) + edit.replacement
      position = edit.range.end
    }
    return text + file.text(in: SourceRange(file: range.file, start: position, end: range.end))
  }

  private mutating func edit(_ range: SourceRange, _ replacement: String) {
    edits[Int(range.file.number), default: []].append(TextEdit(range: range, replacement: replacement))
  }

  // MARK: Expressions

  private mutating func addExpressionEdits() {
    for expression in script.expressions.nodes {
      switch expression.kind {
      case .reference(let id):
        let reference = script.references[id]
        if let text = text(of: reference) { edit(reference.path.range, text) }
      case .call(let id):
        guard case .persona(let call) = script.calls[id].meaning else { continue }
        edit(expression.range, text(of: call))
      case .integer, .float, .boolean, .string, .divertTarget, .list, .negate, .not, .binary, .increment, .broken:
        continue
      }
    }
  }

  /// The plain name of a trait, or of what it lacks to 100; nil for all other references.
  private func text(of reference: Reference) -> String? {
    switch reference.meaning {
    case .complement(let trait): return story.writer.text(LoweredStory.complement(of: trait))
    case .global:
      guard reference.path.names.count > 1 else { return nil }
      let names = script.pathNames[reference.path.names].map { $0.name }
      let trait = script.traits.ids.first { id in
        let trait = script.traits[id]
        return script.personas[trait.persona].name == names[0] && trait.high.name == names[1]
      }
      return trait.map { story.writer.text(.trait($0)) }
    case .nothing, .constant, .listItem, .flow, .weavePoint, .temporary: return nil
    }
  }

  private mutating func text(of call: PersonaCall) -> String {
    switch call {
    case .change(let pole): story.writer.text(LoweredStory.change(pole, in: script))
    case .rapport(let first, let second): story.writer.text(LoweredStory.rapport(first, second, in: script))
    case .portrait(let persona): "\(story.writer.portrait(of: persona))()"
    }
  }

  // MARK: Statements

  private mutating func addStatementEdits() {
    for persona in script.personas.nodes { edit(persona.range, text(of: persona)) }
    for (shift, row) in zip(script.shifts.nodes, story.rows) {
      var lines: [String] = []
      for statement in row { lines.append(story.writer.line(statement)) }
      edit(shift.range, lines.joined(separator: "\n" + indentation(of: shift.range)))
    }
  }

  private func text(of persona: Persona) -> String {
    var lines = ["// PERSONA \(script.names[persona.name]) \"\(persona.displayName)\""]
    for index in persona.traits.indices {
      let id = TraitID(index: Int32(index))
      let trait = script.traits[id]
      let poles = [trait.low, trait.high].compactMap { $0.map { script.names[$0.name] } }.joined(separator: " / ")
      lines.append("VAR \(story.writer.names[id]) = \(trait.start) // \(poles)")
    }
    return lines.joined(separator: "\n" + indentation(of: persona.range))
  }

  /// The white space that the line of a range begins with.
  private func indentation(of range: SourceRange) -> String {
    let file = script.files[Int(range.file.number)]
    let words = file.text(in: file.range(ofLine: script.line(of: range)))
    return String(words.prefix { $0 == " " || $0 == "\t" })
  }
}
