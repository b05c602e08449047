import LonghandSource

/// What a bare JSON string other than text stands for (runtime §24).
enum Token: Hashable, Sendable {
  case control(ControlCommand)
  case native(NativeFunction)

  /// Every token by a hash of its bytes, which tells them all apart.
  private static let table: [UInt64: Token] = {
    var table: [UInt64: Token] = [:]
    for command in ControlCommand.allCases {
      command.token.withUTF8Buffer { unsafe table[StableHash($0).value] = .control(command) }
    }
    for function in NativeFunction.allCases {
      function.token.withUTF8Buffer { unsafe table[StableHash($0).value] = .native(function) }
    }
    return table
  }()

  /// The token that the bytes spell; nil for anything else.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let token = Token.table[StableHash(bytes).value], token.spelling.matches(bytes) else { return nil }
    self = token
  }

  private var spelling: StaticString {
    switch self {
    case .control(let command): command.token
    case .native(let function): function.token
    }
  }
}

extension StaticString {
  /// The same words as a string of the usual kind.
  var string: String {
    withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the bytes are exactly these words.
  func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    withUTF8Buffer { unsafe $0.elementsEqual(bytes) }
  }
}
