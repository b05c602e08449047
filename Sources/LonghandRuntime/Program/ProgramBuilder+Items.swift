extension ProgramBuilder {
  // MARK: Content

  /// Emits a text; exactly a line feed is a newline item (ink §232).
  package mutating func text(_ string: String) {
    text(utf8: string.utf8)
  }

  /// Emits a text given in UTF-8, without the control characters that JSON would lose (runtime §259).
  package mutating func text(utf8 bytes: some Collection<UInt8>) {
    guard !bytes.contains(where: { $0.isLostInJSON }) else { return text(utf8: bytes.filter { !$0.isLostInJSON }) }
    if bytes.count == 1, bytes.first == UInt8.lineFeed { return newline() }
    append(.text(texts.append(bytes)))
  }

  /// Emits a newline item.
  package mutating func newline() { append(.newline) }

  /// Emits glue.
  package mutating func glue() { append(.glue) }

  /// Emits the start of a tag.
  package mutating func tagStart() { append(.control(.beginTag)) }

  /// Emits the end of a tag.
  package mutating func tagEnd() { append(.control(.endTag)) }

  // MARK: Values

  /// Emits an integer.
  package mutating func int(_ value: Int32) { append(.integer(value)) }

  /// Emits a floating-point number.
  package mutating func float(_ value: Float) { append(.float(value)) }

  /// Emits a truth value.
  package mutating func bool(_ value: Bool) { append(.boolean(value)) }

  /// Emits the value that stands for none.
  package mutating func void() { append(.void) }

  /// Emits a list value; `origins` count only where there is no item (runtime §30).
  package mutating func list(items: [(list: String, item: String, value: Int32)], origins: [String] = []) {
    append(.list(makeList(items: items, origins: origins)))
  }

  mutating func makeList(items: [(list: String, item: String, value: Int32)], origins: [String]) -> ListNumber {
    var value = ListValue()
    for item in items {
      let number = definitions.intern(origin: item.list, item: item.item, value: item.value)
      if !value.items.contains(number) { value.items.append(number) }
    }
    if items.isEmpty { value.rememberedOrigins = origins.compactMap { definitions.definition(named: $0) } }
    return lists.append(value)
  }

  /// Emits a pointer to a variable, whose context is settled when it is evaluated (runtime §53).
  package mutating func variablePointer(_ name: String, context: Int32 = -1) {
    append(.pointer(names.intern(name), context: context))
  }

  // MARK: Logic

  /// Emits a command.
  package mutating func control(_ command: ControlCommand) {
    let holder = open.last?.handle ?? -1
    switch command {
    case .visitIndex: append(.visitIndex(of: ContainerID(holder)))
    case .shuffleIndex: append(.shuffleIndex(of: ContainerID(holder)))
    default: append(.control(command))
    }
  }

  /// Emits an operator or a built-in function.
  package mutating func native(_ function: NativeFunction) { append(.native(function)) }

  /// Emits the reading of a variable or a list item.
  package mutating func variable(_ name: String) { append(.variable(names.intern(name))) }

  /// Emits a declaration of, or an assignment to, a global variable.
  package mutating func assign(global name: String, isDeclaration: Bool) {
    let number = names.intern(name)
    if isDeclaration { names.declareGlobal(number) }
    append(.assignGlobal(number, isDeclaration: isDeclaration))
  }

  /// Emits a declaration of, or an assignment to, a temporary variable.
  package mutating func assign(temporary name: String, isDeclaration: Bool) {
    append(.assignTemporary(names.intern(name), isDeclaration: isDeclaration))
  }

  /// Declares a list; before any value that holds its items.
  package mutating func defineList(_ name: String, items: [(name: String, value: Int32)]) {
    definitions.define(name, items: items)
  }

  // MARK: Flow

  /// Emits the count of visits of a container.
  package mutating func readCount(_ container: ContainerHandle) { append(.readCount(ContainerID(container.number))) }

  /// Emits a choice point.
  package mutating func choicePoint(_ target: ContainerHandle, flags: ChoiceFlags) {
    append(.choicePoint(ContainerID(target.number), flags))
  }

  /// Emits a divert to a place that is known.
  package mutating func divert(_ kind: DivertKind, to destination: Destination, conditional: Bool = false) {
    var jump = Jump(position: .nowhere, container: -1, kind: kind, isConditional: conditional)
    switch destination {
    case .container(let handle): jump.container = ContainerID(handle.number)
    case .mark(let mark): jump.position = Position(mark.number)
    }
    append(.divert(jump))
  }

  /// Emits a divert to whatever target a variable holds.
  package mutating func divert(_ kind: DivertKind, variable name: String, conditional: Bool = false) {
    append(.variableDivert(names.intern(name), kind, isConditional: conditional))
  }

  /// Emits a call of a function that the host provides.
  package mutating func external(_ name: String, argumentCount: Int, conditional: Bool = false) {
    let number = names.intern(name)
    if !isProbing, !externals.contains(number) { externals.append(number) }
    append(
      .external(number, argumentCount: UInt16(clamping: argumentCount), isConditional: conditional))
  }

  /// Emits a divert target value of a container.
  package mutating func divertTarget(_ container: ContainerHandle) {
    if let known = targetsByContainer[container.number] { return append(.target(known)) }
    let number = TargetNumber(targets.count)
    targets.append(.container(container.number))
    targetsByContainer[container.number] = number
    append(.target(number))
  }
}
