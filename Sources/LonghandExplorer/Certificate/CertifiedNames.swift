import LonghandRuntime

/// What a certificate calls everything that may hold a value.
struct CertifiedNames {
  private let slots: Slots
  private let names: [String]
  private var numbers: [String: Int] = [:]
  private var items: [String: Int] = [:]

  private static let temporary = "temporary "

  init(_ program: Program) {
    slots = Slots(program)
    var names = program.names.globals.map { program.names[$0] }
    var paths = [String](repeating: "", count: program.visitSlotCount)
    for (id, container) in program.containers.enumerated() where container.visitSlot >= 0 {
      paths[Int(container.visitSlot)] = program.layout.path(of: ContainerID(id))
    }
    names += paths.map { "visits \($0)" }
    names += paths.map { "turns since \($0)" }
    names.append("turns taken")
    self.names = names
    for (number, item) in program.definitions.items.enumerated() where items[item.fullName] == nil {
      items[item.fullName] = number
    }
    for (number, name) in names.enumerated() where numbers[name] == nil { numbers[name] = number }
  }

  /// The name of a slot: of a variable as the story has it; all others have two words or more.
  func name(of slot: Int) -> String {
    if slot < names.count { return names[slot] }
    guard case .temporary(let number) = slots.kind(of: slot) else { return "" }
    return CertifiedNames.temporary + "\(number)"
  }

  /// The slot of a name; nil where the program has none.
  func slot(named name: String) -> Int? {
    if let known = numbers[name] { return known }
    guard name.hasPrefix(CertifiedNames.temporary), let number = Int(name.dropFirst(CertifiedNames.temporary.count)),
      number >= 0, number < 1 << 20
    else { return nil }
    return slots.number(of: .temporary(number))
  }

  /// The number of the first item of a name, that of its list before it; nil where the program has none.
  func item(named name: String) -> Int? { items[name] }

  /// The name of a slot as a writer would put it.
  func words(for slot: Int, at location: Location, _ program: Program) -> String {
    switch slots.kind(of: slot) {
    case .global: "`\(name(of: slot))`"
    case .visits: "the count of visits to `\(name(of: slot).dropFirst("visits ".count))`"
    case .turnsSince: "the count of turns since `\(name(of: slot).dropFirst("turns since ".count))`"
    case .turn: "the count of turns"
    case .temporary(let number):
      number < location.temporaries.count
        ? "the temporary variable `\(program.names[location.temporaries[number].name])`" : "a temporary variable"
    }
  }
}
