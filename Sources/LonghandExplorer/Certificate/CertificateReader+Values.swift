import LonghandRuntime
import LonghandSource

extension CertificateReader {
  /// What something may hold.
  func set(_ value: JSONValue, _ name: String) throws(CertificateDamage) -> CertifiedSet {
    switch value {
    case .null: return .anything
    case .array(let values): return try set(of: values, name)
    case .object:
      let (must, may) = (try items(value, "must"), try items(value, "may"))
      guard isAscending(must), isAscending(may), must.allSatisfy({ may.contains($0) }) else {
        throw damage("'\(name.onOneLine)' holds lists that there cannot be.")
      }
      return .lists(must: must, may: may)
    case .boolean, .integer, .float, .string:
      throw damage("'\(name.onOneLine)' holds no list of values.")
    }
  }

  private func set(of values: [JSONValue], _ name: String) throws(CertificateDamage) -> CertifiedSet {
    var numbers: [ClosedRange<Int32>] = []
    var others: [PlainValue] = []
    for value in values {
      guard let range = try range(value, name) else {
        others.append(try plain(value))
        continue
      }
      if let last = numbers.last, last.upperBound == .max || last.upperBound + 1 >= range.lowerBound {
        throw damage("The numbers of '\(name.onOneLine)' do not ascend with gaps between them.")
      }
      numbers.append(range)
    }
    guard !values.isEmpty, Set(others).count == others.count else {
      throw damage("'\(name.onOneLine)' holds no values, or one twice.")
    }
    return .values(numbers: numbers, others: others)
  }

  /// Whole numbers: one, or all from one to another.
  private func range(_ value: JSONValue, _ name: String) throws(CertificateDamage) -> ClosedRange<Int32>? {
    if let number = value.integer { return number...number }
    guard let items = value.items else { return nil }
    guard case let bounds = items.compactMap({ $0.integer }), items.count == 2, bounds.count == 2, bounds[0] < bounds[1]
    else { throw damage("'\(name.onOneLine)' has numbers that are not from one to another.") }
    return bounds[0]...bounds[1]
  }

  /// A single value.
  func plain(_ value: JSONValue) throws(CertificateDamage) -> PlainValue {
    switch value {
    case .integer(let value): return .integer(value)
    case .boolean(let value): return .boolean(value)
    case .string(let bytes): return .text(bytes)
    case .null, .float, .array: throw damage("There is a value that no variable can hold.")
    case .object: break
    }
    if let kind = value["is"]?.words {
      if kind == "undeclared" { return .undefined }
      if kind == "void" { return .void }
    }
    if let bits = value["float"]?.integer { return .float(UInt32(bitPattern: bits)) }
    let targets = program.targets.count + program.containers.count
    if let target = value["target"]?.integer, target >= 0, target < targets { return .target(Int(target)) }
    guard value["list"] != nil else { throw damage("There is a value that no variable can hold.") }
    let items = try items(value, "list")
    guard Set(items).count == items.count else { throw damage("A list has an item twice.") }
    return .list(items: items, remembered: try lists(value, "remembers"), resolved: try lists(value, "belongs"))
  }

  private func items(_ value: JSONValue, _ key: String) throws(CertificateDamage) -> [Int] {
    var items: [Int] = []
    for item in try list(value, key) {
      let number = item.integer.map { Int($0) } ?? item.words.flatMap { names.item(named: $0) }
      guard let number, program.definitions.items.indices.contains(number) else {
        throw damage("A list has an item that the story has not.")
      }
      items.append(number)
    }
    return items
  }

  private func lists(_ value: JSONValue, _ key: String) throws(CertificateDamage) -> [Int] {
    guard value[key] != nil else { return [] }
    var lists: [Int] = []
    for item in try list(value, key) {
      guard let number = item.integer, program.definitions.definitions.indices.contains(Int(number)) else {
        throw damage("A list belongs to one that the story has not.")
      }
      lists.append(Int(number))
    }
    return lists
  }

  private func isAscending(_ items: [Int]) -> Bool { zip(items, items.dropFirst()).allSatisfy { $0 < $1 } }
}
