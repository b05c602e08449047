/// The ink files of a folder and which of them include which, so that each is looked at within its stories.
public struct StoryFileSet: Hashable, Sendable {
  /// The paths of all files, in the order in which they were found.
  public let files: [String]
  /// The paths of the files that no other one includes, sorted; of files that only include each other, the first.
  public let mainFiles: [String]
  /// The files that each file includes itself.
  private let included: [String: [String]]

  /// Sorts files into main files and others.
  ///
  /// - Parameters:
  ///   - files: The paths of all files.
  ///   - included: The files that each file includes itself.
  package init(_ files: [String], _ included: [String: [String]]) {
    self.files = files
    self.included = included
    var includedBySome: Set<String> = []
    for file in files { includedBySome.formUnion((included[file] ?? []).filter { $0 != file }) }
    var covered: Set<String> = []
    var mainFiles: [String] = []
    for file in files.filter({ !includedBySome.contains($0) }) + files where !covered.contains(file) {
      mainFiles.append(file)
      covered.formUnion(Self.reached(from: file, included))
    }
    self.mainFiles = mainFiles.sorted()
  }

  /// The main files of the stories that a file belongs to: itself, where nothing includes it.
  public func stories(with file: String) -> [String] {
    mainFiles.filter { Self.reached(from: $0, included).contains(file) }
  }

  /// The files that a story consists of: its main file and all that it includes, in no order.
  public func files(of mainFile: String) -> Set<String> { Self.reached(from: mainFile, included) }

  private static func reached(from file: String, _ included: [String: [String]]) -> Set<String> {
    var reached: Set<String> = []
    var open = [file]
    while let next = open.popLast() {
      guard reached.insert(next).inserted else { continue }
      open += included[next] ?? []
    }
    return reached
  }
}
