import LonghandRuntime
import LonghandSyntax

/// Writes what personas are lowered to as ink source.
struct LoweredWriter {
  private let script: Script
  private let lowering: ShiftLowering
  /// The names that are used.
  private(set) var names: LoweringNames
  /// What the writer's own expressions say.
  var written: (ExpressionID) -> String = { _ in "0" }
  /// The helpers that are needed, in the order in which they were first asked for.
  private var needed: [Helper] = []
  private var known: Set<Helper> = []
  private var portraits: [PersonaID] = []
  /// In which words portraits are written.
  private let words: PortraitWords

  init(_ script: Script, _ lowering: ShiftLowering, words: PortraitWords) {
    self.script = script
    self.lowering = lowering
    self.words = words
    names = LoweringNames(script)
  }

  // MARK: Statements

  /// A statement on a line of its own.
  mutating func line(_ statement: LoweredStatement) -> String {
    switch statement {
    case .assign(let trait, let value): return "~ \(names[trait]) = \(topText(value))"
    case .help(let helper, let arguments):
      let call = "\(name(of: helper))(\(arguments.map { topText($0) }.joined(separator: ", ")))"
      return helper.isFunction ? "~ \(call)" : "-> \(call) ->"
    }
  }

  /// The name of a helper, which is needed from now on.
  mutating func name(of helper: Helper) -> String {
    if known.insert(helper).inserted { needed.append(helper) }
    return names.name(of: helper)
  }

  // MARK: Expressions

  /// An expression that stands by itself.
  func topText(_ expression: LoweredExpression) -> String {
    guard case .binary(let sign, let left, let right) = expression else { return text(expression) }
    return "\(text(left)) \(sign.symbol) \(text(right))"
  }

  /// An expression in another one; every operation is in parentheses, since ink's precedence surprises.
  func text(_ expression: LoweredExpression) -> String {
    switch expression {
    case .integer(let value): "\(value)"
    case .trait(let trait): names[trait]
    case .parameter(let parameter): names.parameters[parameter] ?? parameter.rawValue
    case .written(let id): written(id)
    case .binary: "(\(topText(expression)))"
    case .call(let function, let arguments):
      "\(function.rawValue)(\(arguments.map { topText($0) }.joined(separator: ", ")))"
    }
  }

  // MARK: Helpers

  /// The function that makes a persona's portrait, which is needed from now on.
  mutating func portrait(of persona: PersonaID) -> String {
    if !portraits.contains(persona) { portraits.append(persona) }
    return names.other("portrait_\(script.names[script.personas[persona].name])")
  }

  /// All helpers that are needed, as knots and functions; empty where none is.
  mutating func helpers() -> String {
    var text = ""
    var index = 0
    // Helpers need others, which come to the end of the list.
    while index < needed.count {
      text += knot(of: needed[index])
      index += 1
    }
    for persona in portraits { text += portraitFunctions(of: persona) }
    return text
  }

  private mutating func knot(of helper: Helper) -> String {
    let parameters = ShiftLowering.parameters(of: helper.kind).map { names.parameters[$0] ?? $0.rawValue }
    let header = "\(helper.isFunction ? "function " : "")\(name(of: helper))(\(parameters.joined(separator: ", ")))"
    let lines = lowering.body(of: helper).map { line($0) } + (helper.isFunction ? [] : ["->->"])
    return "\n== \(header)\n" + lines.joined(separator: "\n") + "\n"
  }

  // MARK: Portraits

  /// Two functions: one picks the largest lean that is left and words it, the other asks for three and joins them
  /// (persona §5).
  private mutating func portraitFunctions(of persona: PersonaID) -> String {
    let traits = script.personas[persona].traits.indices.map { TraitID(index: Int32($0)) }
    let next = names.other("\(portrait(of: persona))_next")
    let leans = traits.indices.map { names.other("lean_\($0 + 1)") }
    return portraitFunction(of: persona, traits, leans, next: next) + nextFunction(next, traits, leans)
  }

  private mutating func portraitFunction(
    of persona: PersonaID, _ traits: [TraitID], _ leans: [String], next: String
  ) -> String {
    var lines = ["", "== function \(portrait(of: persona))()"]
    for (trait, lean) in zip(traits, leans) { lines.append("~ temp \(lean) = \(topText(leanSize(trait)))") }
    let call = "\(next)(\(leans.joined(separator: ", ")))"
    let (first, second, third) = (names.other("first"), names.other("second"), names.other("third"))
    lines += pick(first, call, otherwise: "\"\(Self.escaped(words.nothing))\"")
    lines += pick(second, call, otherwise: first)
    lines += pick(third, call, otherwise: "\(first) + \"\(Self.escaped(words.and))\" + \(second)")
    let (comma, and) = (Self.escaped(words.comma), Self.escaped(words.lastAnd))
    lines.append("~ return \(first) + \"\(comma)\" + \(second) + \"\(and)\" + \(third)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func pick(_ name: String, _ call: String, otherwise: String) -> [String] {
    ["~ temp \(name) = \(call)", "{", "- \(name) == \"\":", "    ~ return \(otherwise)", "}"]
  }

  /// How far a trait leans; a trait without a low pole does not lean low.
  private func leanSize(_ trait: TraitID) -> LoweredExpression {
    let up = LoweredExpression.trait(trait) - 50
    return .call(.max, [up, script.traits[trait].low == nil ? 0 : 50 - .trait(trait)])
  }

  private mutating func nextFunction(_ next: String, _ traits: [TraitID], _ leans: [String]) -> String {
    let best = names.other("largest")
    let largest = leans.dropFirst().reduce(leans.first ?? "0") { "MAX(\($0), \($1))" }
    var lines = ["", "== function \(next)(\(leans.map { "ref \($0)" }.joined(separator: ", ")))"]
    lines += ["~ temp \(best) = \(largest)", "{", "- \(best) < 10:", "    ~ return \"\""]
    for (trait, lean) in zip(traits, leans) {
      lines += ["- \(lean) == \(best):", "    ~ \(lean) = 0", "    ~ return \(phrase(trait, best))"]
    }
    lines += ["}", "~ return \"\""]
    return lines.joined(separator: "\n") + "\n"
  }

  private func phrase(_ trait: TraitID, _ best: String) -> String {
    let high = poleText(script.traits[trait].high, trait)
    let pole = script.traits[trait].low.map { "{\(names[trait]) > 50:\(high)|\(poleText($0, trait))}" } ?? high
    let (little, deeply) = (Self.escaped(words.little), Self.escaped(words.deeply))
    return "\"{\(best) < 25:\(little)}{\(best) >= 40:\(deeply)}\(pole)\""
  }

  private func poleText(_ pole: PathName, _ trait: TraitID) -> String {
    let persona = script.names[script.personas[script.traits[trait].persona].name]
    return Self.escaped(words.pole(script.names[pole.name], of: persona))
  }

  /// Words as a string of ink holds them; words that a table left empty are a blank, so that the logic stays.
  private static func escaped(_ words: String) -> String {
    guard !words.isEmpty else { return " " }
    return String(words.flatMap { "\\{}|#\"~<>-".contains($0) ? ["\\", $0] : $0.isNewline ? [" "] : [$0] })
  }
}
