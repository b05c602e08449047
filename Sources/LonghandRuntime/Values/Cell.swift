/// A value inside the machine: sixteen bytes without references; texts and lists are numbers (runtime §151).
package enum Cell: Hashable, Sendable {
  /// What a global holds before it is declared.
  case undefined
  /// What a function returns that returns nothing.
  case void
  case boolean(Bool)
  case integer(Int32)
  case float(Float)
  case list(ListNumber)
  case string(TextNumber)
  /// A place to divert to.
  case target(TargetNumber)
  /// A variable passed by reference; the context is 0 for a global, else the number of a call-stack element from 1.
  case pointer(NameNumber, context: Int32)
  /// A tag of a choice, on its way to the choice point (runtime §134).
  case tag(TextNumber)
  /// A value that a machine of `SymbolicMode` knows only as one of several; none else ever meets it.
  case symbolic(UInt32)
}

extension Cell {
  /// What a writer would call the type.
  var typeName: String {
    switch self {
    case .undefined, .void, .symbolic: "nothing"
    case .boolean: "true or false"
    case .integer: "whole number"
    case .float: "number"
    case .list: "list"
    case .string: "text"
    case .target: "divert target"
    case .pointer: "variable reference"
    case .tag: "tag"
    }
  }
}
