extension Program {
  /// The same story with other names shown to a reader; nothing that it computes changes.
  ///
  /// List items are shown where they are printed as text or offered in a choice. A story that makes strings of printed
  /// values, which it may compare, prints their names in strings.
  public func naming(_ names: DisplayNames) -> Program {
    var definitions = definitions
    definitions.show(names)
    return Program(
      code: code, containers: containers, texts: texts.table, lists: listValues, targets: targets,
      definitions: definitions,
      names: self.names, locations: locations, sourceFiles: sourceFiles, visitSlotCount: visitSlotCount,
      externals: externalFunctions.compactMap { self.names.number(of: $0) }, personas: personas, probes: probes,
      facts: facts, coveragePlaces: coveragePlaces, formatVersion: formatVersion, displayNames: names)
  }

  /// Whether the story makes strings of values for itself, not only for choices.
  static func composesStrings(_ code: [Instruction]) -> Bool {
    let offered = offeredStrings(in: code)
    var isComposing = [Bool]()
    for position in code.indices {
      switch code[position] {
      case .control(.beginString): isComposing.append(!offered.contains(position))
      case .control(.endString): _ = isComposing.popLast()
      case .control(.evalOutput): if isComposing.contains(true) { return true }
      default: continue
      }
    }
    return false
  }

  /// Where strings begin that choices offer: the first ones of an expression, as many as the choice behind it takes
  /// (ink §236).
  private static func offeredStrings(in code: [Instruction]) -> Set<Int> {
    var offered: Set<Int> = []
    var open: [[Int]] = []
    for position in code.indices {
      switch code[position] {
      case .control(.evalStart): open.append([])
      case .control(.beginString):
        guard let strings = open.last, strings.isEmpty || code[position - 1] == .control(.endString) else { continue }
        open[open.count - 1].append(position)
      case .control(.evalEnd):
        guard let strings = open.popLast(), position + 1 < code.count,
          case .choicePoint(_, let flags) = code[position + 1]
        else { continue }
        let count = (flags.contains(.hasStartContent) ? 1 : 0) + (flags.contains(.hasChoiceOnlyContent) ? 1 : 0)
        offered.formUnion(strings.prefix(count))
      default: continue
      }
    }
    return offered
  }
}
