import LonghandCompiler
import LonghandSource

/// What names mean at a place of an analysed story, as the compiler looks them up.
struct NameScope {
  let script: Script
  let symbols: Symbols

  init(_ analysis: Analysis) { self.init(analysis.script, analysis.symbols) }

  init(_ script: Script, _ symbols: Symbols) {
    self.script = script
    self.symbols = symbols
  }

  /// The variable of a name in a flow (ink §209).
  func variable(_ name: NameID, in flow: FlowID) -> StorySymbol? {
    if let parameter = symbols.parameter(name, of: flow) { return .parameter(parameter) }
    if let temporary = symbols.temporary(name, of: flow) { return .temporary(temporary) }
    return global(name)
  }

  /// The global variable of a name.
  func global(_ name: NameID) -> StorySymbol? {
    switch symbols.global(name) {
    case .variable(let id): .variable(id)
    case .list(let id): .list(id)
    case .temporary(let id): .temporary(id)
    case nil: nil
    }
  }

  /// An external, or the flow that stands in for it (ink §173): they have one name.
  func external(_ id: ExternalID) -> StorySymbol {
    symbols.knot(script.externals[id].name).map { .flow($0) } ?? .external(id)
  }

  /// What a place of a story is called by.
  func symbol(of place: Place) -> StorySymbol {
    switch place {
    case .flow(let id): .flow(id)
    case .weavePoint(let point): .label(point)
    }
  }

  /// What each name of a path stands for that leads to a place (ink §203, ink §205).
  func places(_ path: Path, in flow: FlowID) -> [StorySymbol?] {
    (1...max(1, Int(path.names.count))).map { count in
      let part = Path(names: Run(start: path.names.start, count: Int32(count)), range: path.range)
      return symbols.find(part, from: flow, in: script).map { symbol(of: $0) }
    }
  }

  /// What a path stands for that leads to a place, as somebody types it.
  func place(named path: String, from flow: FlowID) -> StorySymbol? {
    var script = script
    let names = path.split(separator: ".").compactMap { script.names.find(String($0)) }
    guard !names.isEmpty, names.count == path.split(separator: ".").count else { return nil }
    let nowhere = SourceRange(file: .root, start: 0, end: 0)
    let run = script.pathNames.append(contentsOf: names.map { PathName(name: $0, range: nowhere) })
    return symbols.find(Path(names: run, range: nowhere), from: flow, in: script).map { symbol(of: $0) }
  }

  /// What each name of a path stands for that is a value (ink §191, persona §2.1).
  func values(_ path: Path, in flow: FlowID) -> [StorySymbol?] {
    let names = script.pathNames[path.names]
    guard let first = names.first else { return [] }
    if let persona = symbols.persona(first.name) {
      let pole = names.count == 2 ? names.last.flatMap { symbols.pole($0.name, of: persona) } : nil
      return [.persona(persona)] + (names.count > 1 ? [pole.map { .pole($0) }] : [])
    }
    if names.count == 1 {
      if let constant = symbols.constant(first.name) { return [.constant(constant)] }
      if let item = symbols.item(first.name) { return [.listItem(item)] }
    } else if names.count == 2, let list = symbols.list(first.name), let second = names.last {
      return [.list(list), symbols.item(second.name, of: list).map { .listItem($0) }]
    }
    let places = places(path, in: flow)
    if places.last != .some(nil) || names.count > 1 { return places }
    return [variable(first.name, in: flow)]
  }

  /// What each name of a divert's path stands for (ink §103, ink §104).
  func targets(_ divert: Divert, in flow: FlowID) -> [StorySymbol?] {
    switch divert.meaning {
    case .variable(let name): [variable(name, in: flow)]
    case .done, .end: []
    case .nothing, .flow, .weavePoint: places(divert.path, in: flow)
    }
  }
}
