extension StoryMachine {
  /// Operators of which at least one operand is a list (runtime §173).
  mutating func listResult(
    _ function: NativeFunction, _ left: Cell, _ right: Cell
  ) throws(StoryProblem) -> Cell {
    switch (left, right) {
    case (.list(let first), .list(let second)):
      if let answer = answer(function, items(of: first), items(of: second)) { return .boolean(answer) }
      return try listResult(function, list(first), list(second))
    case (.list(let first), .integer(let shift)) where function == .add || function == .subtract:
      return .list(makeList(shifted(list(first), by: function == .add ? Int64(shift) : -Int64(shift))))
    default: break
    }
    if function == .and || function == .or {
      let (first, second) = (try isTruthy(left), try isTruthy(right))
      return .boolean(function == .and ? first && second : first || second)
    }
    throw problem(.listMixed(function.displayName, left.typeName, right.typeName))
  }

  /// What an operator answers that asks only which items there are; nil for any other.
  private func answer(
    _ function: NativeFunction, _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>
  ) -> Bool? {
    switch function {
    case .has: !left.isEmpty && !right.isEmpty && right.allSatisfy { left.contains($0) }
    case .hasNot: left.isEmpty || right.isEmpty || !right.allSatisfy { left.contains($0) }
    case .equal: haveSameItems(left, right)
    case .notEqual: !haveSameItems(left, right)
    case .and: !left.isEmpty && !right.isEmpty
    case .or: !left.isEmpty || !right.isEmpty
    default: nil
    }
  }

  /// Whether two lists have the same items, none of which is there twice, in whatever order.
  private func haveSameItems(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Bool {
    if left.count != right.count { return false }
    if left.elementsEqual(right) { return true }
    return left.count > 16 ? Set(left) == Set(right) : left.allSatisfy { right.contains($0) }
  }

  /// Each item becomes the one of its own list that is so much further on; without one it vanishes (runtime §175).
  private mutating func shifted(_ value: ListValue, by shift: Int64) -> ListValue {
    var result = ListValue()
    for item in value.items {
      guard let definition = program.definitions.items[item].definition,
        let sum = Int32(exactly: Int64(itemValue(item)) + shift),
        let found = program.definitions.item(of: definition, value: sum), !result.items.contains(found)
      else { continue }
      result.items.append(found)
    }
    return result
  }

  private mutating func listResult(
    _ function: NativeFunction, _ left: ListValue, _ right: ListValue
  ) throws(StoryProblem) -> Cell {
    switch function {
    case .add: return .list(makeList(union(left, right)))
    case .subtract:
      let kept = left.items.filter { !right.items.contains($0) }
      return .list(makeList(copy(of: left, items: kept)))
    case .intersection: return .list(makeList(ListValue(items: left.items.filter { right.items.contains($0) })))
    case .greater, .less, .greaterOrEqual, .lessOrEqual: return .boolean(compared(function, left, right))
    case .multiply, .divide, .remainder, .minimum, .maximum, .power, .negate, .not, .floor, .ceiling, .int, .float,
      .listMinimum, .listMaximum, .listAll, .listCount, .listValue, .listInvert, .has, .hasNot, .equal, .notEqual, .and,
      .or:
      throw problem(.operationUndefined(function.displayName, "list"))
    }
  }

  private mutating func union(_ left: ListValue, _ right: ListValue) -> ListValue {
    let new = right.items.filter { !left.items.contains($0) }
    return copy(of: left, items: left.items + new)
  }

  /// Other items that belong to the same lists.
  private func copy(of value: ListValue, items: [Int]) -> ListValue {
    ListValue(
      items: items, rememberedOrigins: rememberedOrigins(of: value), resolvedOrigins: value.resolvedOrigins)
  }

  /// The comparisons of runtime §174, by the least and the greatest items.
  private mutating func compared(_ function: NativeFunction, _ left: ListValue, _ right: ListValue) -> Bool {
    let isGreater = function == .greater || function == .greaterOrEqual
    let (more, less) = isGreater ? (left, right) : (right, left)
    guard let moreLeast = least(more), let moreGreatest = greatest(more) else { return false }
    guard let lessLeast = least(less), let lessGreatest = greatest(less) else { return true }
    if function == .greater || function == .less { return moreLeast > lessGreatest }
    return moreLeast >= lessLeast && moreGreatest >= lessGreatest
  }

  private mutating func least(_ list: ListValue) -> Int32? { extreme(of: list, <).map { itemValue($0) } }

  private mutating func greatest(_ list: ListValue) -> Int32? { extreme(of: list, >).map { itemValue($0) } }

  /// Functions of one list (runtime §177).
  mutating func listResult(_ function: NativeFunction, _ id: ListNumber) throws(StoryProblem) -> Cell {
    let value = list(id)
    switch function {
    case .not: return .integer(value.items.isEmpty ? 1 : 0)
    case .listCount: return .integer(Int32(clamping: value.items.count))
    case .listValue: return .integer(greatest(value) ?? 0)
    case .listMinimum: return .list(makeList(ListValue(items: extreme(of: value, <).map { [$0] } ?? [])))
    case .listMaximum: return .list(makeList(ListValue(items: extreme(of: value, >).map { [$0] } ?? [])))
    case .listAll: return .list(makeList(ListValue(items: allItems(value))))
    case .listInvert:
      return .list(makeList(ListValue(items: allItems(value).filter { !value.items.contains($0) })))
    default: throw problem(.operationUndefined(function.displayName, "list"))
    }
  }

  /// Every item of every list that a value belongs to (runtime §178).
  private mutating func allItems(_ value: ListValue) -> [Int] {
    origins(of: value).flatMap { Array(program.definitions.definitions[$0].items) }
  }
}
