extension ProgramBuilder {
  /// A divert target value before the layout is known.
  enum PendingTarget {
    case container(Int32)
    case path(String)
  }

  /// A path of the JSON before the layout is known: which instruction has it, the container that holds that one, and
  /// where it stands among the bytes of all paths.
  struct PendingPath {
    var instruction: Int
    var holder: Int32
    var range: Range<Int>
  }

  /// Emits a divert to a path, which `finish()` follows (runtime §41).
  mutating func divert(_ kind: DivertKind, path: ArraySlice<UInt8>, conditional: Bool) {
    note(path: path)
    append(.divert(Jump(position: .nowhere, container: -1, kind: kind, isConditional: conditional)))
  }

  /// Emits a divert target value of a path.
  mutating func divertTarget(path bytes: ArraySlice<UInt8>) {
    let path = String(decoding: bytes, as: UTF8.self)
    if let known = targetsByPath[path] { return append(.target(known)) }
    let number = TargetNumber(targets.count)
    targets.append(.path(path))
    targetsByPath[path] = number
    append(.target(number))
  }

  /// Emits the count of visits of the container at a path.
  mutating func readCount(path: ArraySlice<UInt8>) {
    note(path: path)
    append(.readCount(-1))
  }

  /// Emits a choice point whose content is at a path.
  mutating func choicePoint(path: ArraySlice<UInt8>, flags: ChoiceFlags) {
    note(path: path)
    append(.choicePoint(-1, flags))
  }

  /// Emits a tag as old compilers wrote it (runtime §133).
  mutating func legacyTag(utf8 text: [UInt8]) {
    append(.legacyTag(texts.append(text)))
  }

  /// Names a container after its items were read (runtime §19).
  mutating func setName(_ name: ArraySlice<UInt8>, of handle: ContainerHandle) {
    drafts[Int(handle.number)].container.name = names.intern(utf8: name)
  }

  private mutating func note(path: ArraySlice<UInt8>) {
    let start = pathBytes.count
    pathBytes.append(contentsOf: path)
    let range = start..<pathBytes.count
    paths.append(PendingPath(instruction: code.count, holder: open.last?.handle ?? -1, range: range))
  }
}
