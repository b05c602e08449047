import LonghandSource

/// What every name of a story stands for; each look-up costs the same, however long the story is.
package struct Symbols: Sendable {
  /// Knots, functions and top-level stitches by name.
  var knots: NameMap
  /// Stitches by knot and name.
  var stitches = PairTable()
  /// Labels by flow and name.
  var labels = PairTable()
  /// The first of the labels in a knot's stitches, by knot and name.
  var stitchLabels = PairTable()
  /// Constants by name.
  var constants: NameMap
  /// Lists by name.
  var lists: NameMap
  /// Externals by name.
  var externals: NameMap
  /// The first list item of each name.
  var items: NameMap
  /// The next list item of the same name, for each item; -1 where there is none.
  var nextItem: [Int32] = []
  /// Items by list and name.
  var itemsOfLists = PairTable()
  /// Variables, the variables of lists, and temps of the top level, by name.
  var globals: NameMap
  /// Every global, in the order entered.
  var globalEntries: [Global] = []
  /// Temps by flow and name.
  var temporaries = PairTable()
  /// Parameters by flow and name.
  var parameters = PairTable()
  /// Built-in functions by name.
  var builtIns: NameMap
  /// Words that name nothing.
  var reservedWords: NameMap
  /// Personas by name; empty where a story has none.
  var personas = NameMap(nameCount: 0)
  /// Poles by persona and name: twice the trait, and one more for the high pole.
  var poles = PairTable()
  /// The functions that stories with personas have, by name.
  var personaFunctions = NameMap(nameCount: 0)

  init(nameCount: Int) {
    knots = NameMap(nameCount: nameCount)
    constants = NameMap(nameCount: nameCount)
    lists = NameMap(nameCount: nameCount)
    externals = NameMap(nameCount: nameCount)
    items = NameMap(nameCount: nameCount)
    globals = NameMap(nameCount: nameCount)
    builtIns = NameMap(nameCount: nameCount)
    reservedWords = NameMap(nameCount: nameCount)
  }

  // MARK: Entering

  mutating func enter(_ global: Global, _ name: NameID) {
    globals[name] = Int32(globalEntries.count)
    globalEntries.append(global)
  }

  static func code(_ point: WeavePoint) -> Int32 {
    switch point {
    case .choice(let choice): choice.index * 2
    case .gather(let gather): gather.index * 2 + 1
    }
  }

  static func point(_ code: Int32) -> WeavePoint {
    code % 2 == 0 ? .choice(ChoiceID(index: code / 2)) : .gather(GatherID(index: code / 2))
  }

  // MARK: Looking up

  /// The global of a name.
  package func global(_ name: NameID) -> Global? { globals[name].map { globalEntries[Int($0)] } }

  /// The knot, function or top-level stitch of a name.
  package func knot(_ name: NameID) -> FlowID? { knots[name].map { FlowID(index: $0) } }

  /// The stitch of a knot.
  package func stitch(_ name: NameID, of knot: FlowID) -> FlowID? {
    stitches.find(knot.index, name.number).map { FlowID(index: $0) }
  }

  /// The label in the weave of a flow.
  package func label(_ name: NameID, in flow: FlowID) -> WeavePoint? {
    labels.find(flow.index, name.number).map(Self.point)
  }

  /// The first label in the stitches of a knot.
  package func labelInStitches(_ name: NameID, of knot: FlowID) -> WeavePoint? {
    stitchLabels.find(knot.index, name.number).map(Self.point)
  }

  /// The constant of a name.
  package func constant(_ name: NameID) -> ConstantID? { constants[name].map { ConstantID(index: $0) } }

  /// The list of a name.
  package func list(_ name: NameID) -> ListID? { lists[name].map { ListID(index: $0) } }

  /// The external of a name.
  package func external(_ name: NameID) -> ExternalID? { externals[name].map { ExternalID(index: $0) } }

  /// The first list item of a name.
  package func item(_ name: NameID) -> ListItemID? { items[name].map { ListItemID(index: $0) } }

  /// The item of the same name in a further list.
  package func next(after item: ListItemID) -> ListItemID? {
    let next = nextItem[Int(item.index)]
    return next >= 0 ? ListItemID(index: next) : nil
  }

  /// The item of a list.
  package func item(_ name: NameID, of list: ListID) -> ListItemID? {
    itemsOfLists.find(list.index, name.number).map { ListItemID(index: $0) }
  }

  /// The temp of a flow.
  package func temporary(_ name: NameID, of flow: FlowID) -> TemporaryID? {
    temporaries.find(flow.index, name.number).map { TemporaryID(index: $0) }
  }

  /// The parameter of a flow, by its place among all parameters.
  package func parameter(_ name: NameID, of flow: FlowID) -> ScriptID<Parameter>? {
    parameters.find(flow.index, name.number).map { ScriptID(index: $0) }
  }

  /// The built-in function of a name.
  package func builtIn(_ name: NameID) -> BuiltInFunction? {
    builtIns[name].map { BuiltInFunction.allCases[Int($0)] }
  }
}
