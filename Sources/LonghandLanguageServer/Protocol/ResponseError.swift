import LonghandRuntime

/// Why a request is not answered, as the protocol numbers reasons.
package struct ResponseError: Error, Hashable, Sendable {
  /// The reasons that the protocol knows.
  package enum Code: Int32, Hashable, Sendable {
    /// What came is no JSON.
    case parseError = -32700
    /// What came is no message, or none that may come now.
    case invalidRequest = -32600
    /// Nothing here answers it.
    case methodNotFound = -32601
    /// It lacks something, or names what is not there.
    case invalidParams = -32602
    /// It came before `initialize`.
    case serverNotInitialized = -32002
    /// It cannot be done, for a reason that a person should read.
    case requestFailed = -32803
    /// The text changed before it could be answered.
    case contentModified = -32801
    /// The server gave it up, and the client is to ask again.
    case serverCancelled = -32802
    /// The client took it back.
    case requestCancelled = -32800
  }

  /// The reason.
  package var code: Code
  /// What is wrong and what to do, in one sentence.
  package var message: String
  /// What a program should know beyond the reason.
  private var data: JSONValue?

  init(_ code: Code, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// A request that lacks something.
  static func missing(_ name: String) -> ResponseError {
    ResponseError(.invalidParams, "The parameters lack `\(name)`, or it is of another kind.")
  }

  /// A request that came too late.
  static let contentModified = ResponseError(.contentModified, "The text changed in the meantime; ask again.")

  /// A request for findings that came too late. Clients take `contentModified` for an answer without findings there.
  static let outdatedFindings = ResponseError(
    .serverCancelled, "The text changed in the meantime; ask again.", data: ["retriggerRequest": true])

  var json: JSONValue {
    .record(["code": JSONValue(Int(code.rawValue)), "message": .words(message), "data": data])
  }
}
