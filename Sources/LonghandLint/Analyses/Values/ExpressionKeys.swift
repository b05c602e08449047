import LonghandCompiler
import LonghandSyntax

/// Tells which expressions surely amount to the same when they are evaluated one after the other.
package final class ExpressionKeys {
  private let script: Script

  /// Compares the expressions of a story.
  package init(_ story: LintedStory) { script = story.script }

  /// Longer expressions are not compared.
  private static let longest = 60

  /// The same for expressions that mean the same; nil where evaluating it again may give something else, or do something.
  package func key(_ id: ExpressionID) -> String? {
    script.parts(of: id).count > Self.longest ? nil : shortKey(id)
  }

  /// The key of every expression that is nothing but a global.
  package func key(ofGlobal name: NameID) -> String { "global \(name.number)" }

  private func shortKey(_ id: ExpressionID) -> String? {
    switch script.expressions[id].kind {
    case .integer(let value): "\(value)"
    case .float(let value): "f\(value)"
    case .boolean(let value): "\(value)"
    case .string(let content): script.plainWords(of: content).map { "\"\($0)\"" }
    case .divertTarget(let divert): key(script.diverts[divert].meaning)
    case .list(let literal):
      "("
        + script.listLiteralItems[script.listLiterals[literal].items].map { "\($0.item?.index ?? -1)" }.joined(
          separator: ",") + ")"
    case .reference(let reference): key(script.references[reference].meaning)
    case .negate(let operand): shortKey(operand).map { "-\($0)" }
    case .not(let operand): shortKey(operand).map { "!\($0)" }
    case .binary(let sign, let left, let right):
      if let left = shortKey(left), let right = shortKey(right) { "(\(left) \(sign.symbol) \(right))" } else { nil }
    case .call(let call): key(script.calls[call])
    case .increment, .broken: nil
    }
  }

  private func key(_ meaning: Reference.Meaning) -> String? {
    switch meaning {
    case .nothing: nil
    case .constant(let id): "constant \(id.index)"
    case .listItem(let id): "item \(id.index)"
    case .flow(let id): "flow \(id.index)"
    case .weavePoint(let point): key(point)
    case .temporary(let name): "temp \(name.number)"
    case .global(let name): key(ofGlobal: name)
    case .complement(let trait): "complement \(trait.index)"
    }
  }

  private func key(_ meaning: Divert.Meaning) -> String? {
    switch meaning {
    case .nothing: nil
    case .done: "->DONE"
    case .end: "->END"
    case .flow(let id): "->\(id.index)"
    case .weavePoint(let point): "->\(key(point))"
    case .variable(let name): "->variable \(name.number)"
    }
  }

  private func key(_ point: WeavePoint) -> String {
    switch point {
    case .choice(let id): "choice \(id.index)"
    case .gather(let id): "gather \(id.index)"
    }
  }

  private func key(_ call: Call) -> String? {
    let name: String
    switch call.meaning {
    case .builtIn(.random), .builtIn(.listRandom), .builtIn(.seedRandom): return nil
    case .builtIn(let function): name = function.rawValue
    case .list(let list): name = "list \(list.index)"
    case .persona(.change(let pole)): return "change \(pole.trait.index) \(pole.isHigh)"
    case .persona(.rapport(let first, let second)): return "rapport \(first.index) \(second.index)"
    case .persona(.portrait(let persona)): return "portrait \(persona.index)"
    case .nothing, .external, .flow, .variable: return nil
    }
    let arguments = script.expressionRows[call.arguments].map { shortKey($0) }
    guard arguments.allSatisfy({ $0 != nil }) else { return nil }
    return name + "(" + arguments.compactMap { $0 }.joined(separator: ",") + ")"
  }
}
