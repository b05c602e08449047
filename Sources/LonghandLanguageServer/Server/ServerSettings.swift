import LonghandRuntime

/// What the client's settings say, under `longhand`; what a project says stands in `.longhand.yml`.
struct ServerSettings: Hashable {
  /// The main files of stories, where they are not to be found by their includes; from the open folder, or absolute.
  var mainFiles: [String] = []
  /// Whether code lenses are shown.
  var showsLenses = true
  /// Which inlay hints are shown.
  var hints: Set<Hint> = []

  /// A kind of inlay hint.
  enum Hint: String, CaseIterable {
    /// How deep a choice or gather is.
    case weaveDepth
    /// The names of parameters before arguments.
    case parameterNames
    /// What a shift comes to from where its trait starts.
    case shifts
  }

  /// Reads the settings; what they lack has its standard.
  init(_ json: JSONValue? = nil) {
    mainFiles = json?["mainFiles"]?.items?.compactMap { $0.words } ?? []
    showsLenses = json?[["codeLens", "enable"]]?.flag ?? true
    hints = Set(Hint.allCases.filter { json?[["inlayHints", $0.rawValue]]?.flag ?? ($0 != .weaveDepth) })
  }
}
