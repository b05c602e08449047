/// The names that lowering gives to variables and helpers in ink source: none that the writer uses anywhere.
struct LoweringNames {
  private let script: Script
  private var taken: Set<String> = []
  /// The plain name of the variable of each trait, since ink allows no dot in a name that is declared.
  private(set) var traits: [String] = []
  /// The names of the helpers' parameters.
  private(set) var parameters: [HelperParameter: String] = [:]
  private var helpers: [Helper: String] = [:]
  private var others: [String: String] = [:]

  init(_ script: Script) {
    self.script = script
    taken = Set(ReservedNames.words + ReservedNames.functions)
    for trait in script.traits.nodes {
      let owner = script.names[script.personas[trait.persona].name]
      traits.append(unique("\(owner)_\(script.names[trait.high.name])"))
    }
    for parameter in HelperParameter.allCases { parameters[parameter] = unique(parameter.rawValue) }
  }

  /// The plain name of the variable of a trait.
  subscript(trait: TraitID) -> String { traits[Int(trait.index)] }

  /// The name of a helper.
  mutating func name(of helper: Helper) -> String {
    if let known = helpers[helper] { return known }
    let verb =
      switch helper.kind {
      case .shiftBy: "shift_by"
      case .shift: "shift"
      case .mirror: "mirror"
      case .set: "set"
      }
    let name = unique("\(verb)_\(self[helper.trait])\(helper.isFunction ? "_inside" : "")")
    helpers[helper] = name
    return name
  }

  /// A name of its own for anything else, always the same for the same wish.
  mutating func other(_ wish: String) -> String {
    if let known = others[wish] { return known }
    let name = unique(wish)
    others[wish] = name
    return name
  }

  private mutating func unique(_ wish: String) -> String {
    var name = wish
    while taken.contains(name) || script.names.find(name) != nil { name += "_" }
    taken.insert(name)
    return name
  }
}
