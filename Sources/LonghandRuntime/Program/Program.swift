import LonghandSource

/// A compiled story: immutable, shared by every playthrough, and the same whether it came from source or from JSON.
///
/// Any number of stories may run from one program on any number of threads.
public final class Program: Sendable {
  package let code: [Instruction]
  package let containers: [Container]
  /// Where flow goes on behind each item that diverts nowhere (runtime §55); nowhere at the end of what stands in no container.
  package let successors: [Position]
  /// From where on only choices follow.
  let turnEnds: TurnEnds
  let texts: ProgramTexts
  let listValues: ListTable
  package let targets: [Target]
  package let definitions: ListDefinitions
  package let names: ProgramNames
  /// The first instruction with each source range, ascending; empty when the program came from JSON.
  package let locations: [CodeLocation]
  /// The names of the source files, for messages.
  package let sourceFiles: [SourceFile]
  /// How many containers keep visits.
  package let visitSlotCount: Int
  /// The personas that it declares, in order (persona §7.1).
  public let personas: [PersonaDeclaration]
  /// Which global variables hold their traits.
  let traits: TraitTable
  /// The container that declares the global variables (runtime §93).
  package let declarations: ContainerID?
  /// The names of the functions that the story expects of its host, each once (runtime §235).
  public let externalFunctions: [String]
  /// What only the source says; nothing where the program came from JSON.
  let facts: SourceFacts?
  /// The source file that no writer wrote: it holds the helpers that personas are lowered to.
  package var helperFile: SourceFileID? { facts?.helperFile }
  /// The containers of its probes, in the order in which they were given; -1 for one that could not be compiled.
  let probes: [ContainerID]
  /// Where its lines, choices and branches begin, where it was compiled to be measured.
  package let coveragePlaces: [CoveragePlace]
  /// The version that the JSON had, 18 to 21 (runtime §12).
  public let formatVersion: Int
  /// How its names are shown; nil where they are shown as they are.
  public let displayNames: DisplayNames?
  /// Whether strings hold items as they are shown too: not where the story might compare them.
  let showsItemsInStrings: Bool

  init(
    code: [Instruction], containers: [Container], texts: TextTable, lists: ListTable, targets: [Target],
    definitions: ListDefinitions, names: ProgramNames, locations: [CodeLocation], sourceFiles: [SourceFile],
    visitSlotCount: Int, externals: [NameNumber], personas: [PersonaDeclaration], probes: [ContainerID],
    facts: SourceFacts?, coveragePlaces: [CoveragePlace], formatVersion: Int, displayNames: DisplayNames? = nil
  ) {
    self.code = code
    self.containers = containers
    successors = Program.successors(in: code, containers)
    var texts = texts
    texts.repair()
    self.texts = ProgramTexts(texts)
    turnEnds = TurnEnds(
      WalkedProgram(
        code: code, containers: containers, successors: successors, targets: targets, names: names,
        textSizes: texts.entries.map { $0.range.count }))
    listValues = lists
    self.targets = targets
    self.definitions = definitions
    self.names = names
    self.locations = locations
    self.sourceFiles = sourceFiles
    self.visitSlotCount = visitSlotCount
    self.personas = personas
    self.probes = probes
    self.coveragePlaces = coveragePlaces
    traits = TraitTable(personas, names, code)
    self.facts = facts
    self.formatVersion = formatVersion
    self.displayNames = displayNames
    showsItemsInStrings = displayNames.map { _ in !Program.composesStrings(code) } ?? false
    let declarationsName = names.number(of: "global decl")
    declarations = declarationsName.flatMap { name in
      containers.lastIndex { $0.parent == 0 && $0.name == name }.map { ContainerID($0) }
    }
    externalFunctions = externals.map { names[$0] }
  }

  /// The same program with other instructions at some positions; its containers begin and end where they did.
  package init(_ other: Program, code: [Instruction]) {
    self.code = code
    containers = other.containers
    successors = other.successors
    turnEnds = other.turnEnds
    texts = ProgramTexts(other.texts.table)
    listValues = other.listValues
    targets = other.targets
    definitions = other.definitions
    names = other.names
    locations = other.locations
    sourceFiles = other.sourceFiles
    visitSlotCount = other.visitSlotCount
    personas = other.personas
    traits = other.traits
    declarations = other.declarations
    externalFunctions = other.externalFunctions
    facts = other.facts
    probes = other.probes
    coveragePlaces = other.coveragePlaces
    formatVersion = other.formatVersion
    displayNames = other.displayNames
    showsItemsInStrings = other.showsItemsInStrings
  }
}

/// Where in the source the instructions from `position` on come from.
package struct CodeLocation: Hashable, Sendable {
  package var position: Position
  package var range: SourceRange
}

extension Program {
  /// Works out what follows each item, from the last one backwards: behind the edges of all containers that end there.
  private static func successors(in code: [Instruction], _ containers: [Container]) -> [Position] {
    var successors = [Position](repeating: .nowhere, count: code.count)
    for position in code.indices.reversed() {
      var next = Position(position) + 1
      switch code[position] {
      case .enter(let id), .leave(let id):
        let container = containers[Int(id)]
        // What stands in no container is a piece of its own: nothing follows it (runtime §56).
        if container.indexInParent < 0 { continue }
        next = container.end
      default: break
      }
      if case .leave = code[Int(next)] { next = successors[Int(next)] }
      successors[position] = next
    }
    return successors
  }

  package var layout: Layout { Layout(code: code, containers: containers, names: names) }
}
