/// Writes a program as ink JSON of format 21 (runtime §11–runtime §39).
struct ProgramWriter {
  private let program: Program
  private var writer: JSONWriter
  private let paths: PathWriter

  static func write(_ program: Program) -> [UInt8] {
    var writer = ProgramWriter(program)
    writer.story()
    return writer.writer.bytes
  }

  private init(_ program: Program) {
    self.program = program
    paths = PathWriter(program)
    writer = JSONWriter(capacity: program.code.count * 12 + program.texts.byteCount)
  }

  private mutating func story() {
    writer.beginObject()
    writer.key("inkVersion")
    writer.integer(21)
    writer.key("root")
    containers()
    writer.key("listDefs")
    listDefinitions()
    writer.endObject()
  }

  /// Writes all containers in one pass over the code, up to the end of the root; what follows are probes.
  private mutating func containers() {
    var open: [ContainerID] = []
    var position: Position = 0
    let end = program.containers.first?.end ?? 0
    while position < end {
      while let inner = open.last, program.containers[Int(inner)].end <= position { close(inner, &open) }
      switch program.code[Int(position)] {
      case .enter(let id): begin(id, &open)
      case .leave(let id): beginTerminator(id)
      case let item: self.item(item, in: open.last ?? 0)
      }
      position += 1
    }
    while let inner = open.last { close(inner, &open) }
  }

  private mutating func begin(_ id: ContainerID, _ open: inout [ContainerID]) {
    let container = program.containers[Int(id)]
    if container.indexInParent < 0, container.parent >= 0, let name = container.name {
      writer.key(program.names[name])
    }
    writer.beginArray()
    open.append(id)
  }

  private func hasTerminator(_ container: Container) -> Bool {
    container.end > container.leave + 1 || writtenFlags(container) != 0 || writtenName(container) != nil
  }

  /// Flags of exactly 4 mean nothing and are left out (runtime §22).
  private func writtenFlags(_ container: Container) -> UInt8 {
    container.flags.rawValue == ContainerFlags.startOnly.rawValue ? 0 : container.flags.rawValue
  }

  private func writtenName(_ container: Container) -> NameNumber? {
    container.indexInParent >= 0 || container.parent < 0 ? container.name : nil
  }

  private mutating func beginTerminator(_ id: ContainerID) {
    if hasTerminator(program.containers[Int(id)]) { writer.beginObject() } else { writer.null() }
  }

  private mutating func close(_ id: ContainerID, _ open: inout [ContainerID]) {
    let container = program.containers[Int(id)]
    if hasTerminator(container) {
      let flags = writtenFlags(container)
      if flags != 0 {
        writer.key("#f")
        writer.integer(flags)
      }
      if let name = writtenName(container) {
        writer.key("#n")
        writer.string(program.names[name])
      }
      writer.endObject()
    }
    writer.endArray()
    open.removeLast()
  }

  private mutating func item(_ instruction: Instruction, in holder: ContainerID) {
    switch instruction {
    case .enter, .leave: break
    case .text(let text): writer.string(prefix: UInt8(ascii: "^"), program.texts[text])
    case .newline: writer.string("\n" as String)
    case .glue: writer.string("<>" as StaticString)
    case .legacyTag(let text): field("#") { $0.string(prefix: nil, $1.texts[text]) }
    case .nothing: writer.null()
    case .void: writer.string("void" as StaticString)
    case .boolean(let value): writer.boolean(value)
    case .integer(let value): writer.integer(value)
    case .float(let value): writer.float(value)
    case .list(let list): ListWriter(program.definitions).write(program.listValues[list], to: &writer)
    case .target(let target): field("^->") { $0.string($1.targets[Int(target)].path) }
    case .pointer(let name, let context): pointer(name, context)
    case .control(let command): writer.string(command.token)
    case .native(let function): writer.string(function.token)
    case .visitIndex: writer.string(ControlCommand.visitIndex.token)
    case .shuffleIndex: writer.string(ControlCommand.shuffleIndex.token)
    case .divert(let jump): divert(jump, in: holder)
    case .variableDivert(let name, let kind, let isConditional): variableDivert(name, kind, isConditional)
    case .external(let name, let count, let isConditional): external(name, count, isConditional)
    case .choicePoint(let target, let flags): choicePoint(target, flags, in: holder)
    case .variable(let name): field("VAR?") { $0.string($1.names[name]) }
    case .readCount(let container): readCount(of: container, in: holder)
    case .assignGlobal(let name, let isDeclaration): assignment("VAR=", name, isDeclaration)
    case .assignTemporary(let name, let isDeclaration): assignment("temp=", name, isDeclaration)
    }
  }

  private mutating func field(_ key: StaticString, _ value: (inout JSONWriter, Program) -> Void) {
    writer.beginObject()
    writer.key(key)
    value(&writer, program)
    writer.endObject()
  }

  private mutating func readCount(of container: ContainerID, in holder: ContainerID) {
    writer.beginObject()
    writer.key("CNT?")
    paths.write(to: container, from: holder, &writer)
    writer.endObject()
  }

  private mutating func pointer(_ name: NameNumber, _ context: Int32) {
    writer.beginObject()
    writer.key("^var")
    writer.string(program.names[name])
    writer.key("ci")
    writer.integer(context)
    writer.endObject()
  }

  private static func key(_ kind: DivertKind) -> StaticString {
    switch kind {
    case .plain: "->"
    case .function: "f()"
    case .tunnel: "->t->"
    }
  }

  private mutating func divert(_ jump: Jump, in holder: ContainerID) {
    writer.beginObject()
    writer.key(ProgramWriter.key(jump.kind))
    paths.write(jump, from: holder, &writer)
    flag("c", jump.isConditional)
    writer.endObject()
  }

  private mutating func variableDivert(_ name: NameNumber, _ kind: DivertKind, _ isConditional: Bool) {
    writer.beginObject()
    writer.key(ProgramWriter.key(kind))
    writer.string(program.names[name])
    flag("var", true)
    flag("c", isConditional)
    writer.endObject()
  }

  private mutating func external(_ name: NameNumber, _ argumentCount: UInt16, _ isConditional: Bool) {
    writer.beginObject()
    writer.key("x()")
    writer.string(program.names[name])
    flag("c", isConditional)
    if argumentCount > 0 {
      writer.key("exArgs")
      writer.integer(argumentCount)
    }
    writer.endObject()
  }

  private mutating func choicePoint(_ target: ContainerID, _ flags: ChoiceFlags, in holder: ContainerID) {
    writer.beginObject()
    writer.key("*")
    paths.write(to: target, from: holder, &writer)
    writer.key("flg")
    writer.integer(flags.rawValue)
    writer.endObject()
  }

  private mutating func assignment(_ key: StaticString, _ name: NameNumber, _ isDeclaration: Bool) {
    writer.beginObject()
    writer.key(key)
    writer.string(program.names[name])
    flag("re", !isDeclaration)
    writer.endObject()
  }

  private mutating func flag(_ key: StaticString, _ isSet: Bool) {
    guard isSet else { return }
    writer.key(key)
    writer.boolean(true)
  }

  private mutating func listDefinitions() {
    writer.beginObject()
    for definition in program.definitions.definitions {
      writer.key(definition.name)
      writer.beginObject()
      for item in program.definitions.items[definition.items] {
        writer.key(item.name)
        writer.integer(item.value)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}

extension Program {
  /// The program as ink JSON of format 21, which every ink runtime reads.
  public var json: [UInt8] { ProgramWriter.write(self) }
}
