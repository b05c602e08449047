/// What a machine is for.
///
/// It is known when the machine is compiled, so that each kind has code of its own: a machine that plays neither asks
/// nor remembers anything for those that explore.
protocol MachineMode {
  /// Whether words are put together; else only strings whose words may matter are.
  static var makesText: Bool { get }
  /// Whether a value may be one of several, and draws stand for all that may be drawn.
  static var isSymbolic: Bool { get }
  /// Whether it is noted what a run looks at and changes, and draws are given to it.
  static var isTracing: Bool { get }
}

extension MachineMode {
  static var isTracing: Bool { @inline(__always) get { false } }
  /// Whether a value may be unknown.
  static var mayNotKnow: Bool { @inline(__always) get { isSymbolic || isTracing } }
}

/// The mode of the machine that plays.
enum TextMode: MachineMode {
  static var makesText: Bool { @inline(__always) get { true } }
  static var isSymbolic: Bool { @inline(__always) get { false } }
}

/// The mode of a machine that follows one playthrough without its words.
enum SilentMode: MachineMode {
  static var makesText: Bool { @inline(__always) get { false } }
  static var isSymbolic: Bool { @inline(__always) get { false } }
}

/// The mode of a machine that follows many playthroughs at once, and forks where they part.
enum SymbolicMode: MachineMode {
  static var makesText: Bool { @inline(__always) get { false } }
  static var isSymbolic: Bool { @inline(__always) get { true } }
}

/// The mode of a machine that follows one playthrough after another without their words, and notes what each depends on.
enum TracingMode: MachineMode {
  static var makesText: Bool { @inline(__always) get { false } }
  static var isSymbolic: Bool { @inline(__always) get { false } }
  static var isTracing: Bool { @inline(__always) get { true } }
}
