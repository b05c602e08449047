import LonghandCompiler
import LonghandSource

/// What a name in a story stands for.
enum StorySymbol: Hashable, Sendable {
  /// A knot, function or stitch; an external whose fallback it is, too.
  case flow(FlowID)
  /// The label of a choice or gather.
  case label(WeavePoint)
  case variable(VariableID)
  case constant(ConstantID)
  case list(ListID)
  case listItem(ListItemID)
  /// An external function without a fallback.
  case external(ExternalID)
  case temporary(TemporaryID)
  case parameter(ScriptID<Parameter>)
  case persona(PersonaID)
  /// One end of a trait.
  case pole(Pole)
  case builtIn(BuiltInFunction)
  case personaFunction(PersonaFunction)
}

/// A name where it stands.
struct Occurrence: Hashable, Sendable {
  /// What it does there.
  enum Role: Hashable, Sendable {
    case declaration
    case read
    case write
    /// A divert, a tunnel, a thread or a divert target leads there.
    case target
    case call

    /// Whether the declaration itself is meant.
    var isDeclaration: Bool { self == .declaration }
  }

  /// What it stands for.
  var symbol: StorySymbol
  /// Where it stands.
  var range: SourceRange
  /// What it does there.
  var role: Role
}

extension Script {
  /// The name of a symbol as a story spells it, without what it belongs to.
  func name(of symbol: StorySymbol) -> String {
    switch symbol {
    case .flow(let id): names[flows[id].name]
    case .label(let point): label(of: point).map { names[$0.name] } ?? ""
    case .variable(let id): names[variables[id].name]
    case .constant(let id): names[constants[id].name]
    case .list(let id): names[lists[id].name]
    case .listItem(let id): names[listItems[id].name]
    case .external(let id): names[externals[id].name]
    case .temporary(let id): names[temporaries[id].name]
    case .parameter(let id): names[parameters[id].name]
    case .persona(let id): names[personas[id].name]
    case .pole(let pole):
      names[(pole.isHigh ? traits[pole.trait].high : traits[pole.trait].low ?? traits[pole.trait].high).name]
    case .builtIn(let function): function.rawValue
    case .personaFunction(let function): function.rawValue
    }
  }

  /// Where a symbol is declared; nil for what every story has.
  func declaration(of symbol: StorySymbol) -> SourceRange? {
    switch symbol {
    case .flow(let id): flows[id].nameRange
    case .label(let point): label(of: point)?.range
    case .variable(let id): variables[id].nameRange
    case .constant(let id): constants[id].nameRange
    case .list(let id): lists[id].nameRange
    case .listItem(let id): listItems[id].range
    case .external(let id): externals[id].nameRange
    case .temporary(let id): temporaries[id].nameRange
    case .parameter(let id): parameters[id].range
    case .persona(let id): personas[id].nameRange
    case .pole(let pole):
      (pole.isHigh ? traits[pole.trait].high : traits[pole.trait].low ?? traits[pole.trait].high).range
    case .builtIn, .personaFunction: nil
    }
  }
}
