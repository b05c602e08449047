import LonghandRuntime

/// A message of the client's.
enum ProtocolMessage {
  case request(id: JSONValue, method: String, parameters: JSONValue)
  case notification(method: String, parameters: JSONValue)
  /// What the client says to a request of ours; an error counts as nothing.
  case response(id: JSONValue, result: JSONValue?)

  /// Reads a message.
  ///
  /// - Throws: A failure with the id to answer to, which is `null` where the message has none that can be read.
  init(_ bytes: [UInt8]) throws(Failure) {
    let json: JSONValue
    do throws(LoadError) {
      json = try JSONValue.parse(bytes, roundsLargeIntegers: true)
    } catch {
      throw Failure(id: .null, error: ResponseError(.parseError, "This is no JSON: \(error)."))
    }
    guard json.members != nil else {
      throw Failure(id: .null, error: ResponseError(.invalidRequest, "A message is an object, one at a time."))
    }
    let id = json["id"]
    guard let method = json["method"]?.words else {
      guard let id, json["result"] != nil || json["error"] != nil else {
        throw Failure(id: id ?? .null, error: ResponseError(.invalidRequest, "A message says its `method`."))
      }
      self = .response(id: id, result: json["error"] == nil ? json["result"] : nil)
      return
    }
    let parameters = json["params"] ?? .null
    guard let id else {
      self = .notification(method: method, parameters: parameters)
      return
    }
    switch id {
    case .integer, .string: self = .request(id: id, method: method, parameters: parameters)
    case .null, .boolean, .float, .array, .object:
      throw Failure(
        id: .null, error: ResponseError(.invalidRequest, "The id of a request is a text or a whole number of 32 bits."))
    }
  }

  /// Why something is no message.
  struct Failure: Error {
    var id: JSONValue
    var error: ResponseError
  }

  // MARK: Ours

  /// An answer.
  static func answer(_ id: JSONValue, _ result: JSONValue) -> [UInt8] {
    (["jsonrpc": "2.0", "id": id, "result": result] as JSONValue).bytes
  }

  /// An answer that says why there is none.
  static func failure(_ id: JSONValue, _ error: ResponseError) -> [UInt8] {
    (["jsonrpc": "2.0", "id": id, "error": error.json] as JSONValue).bytes
  }

  /// Something that the client should know.
  static func notification(_ method: String, _ parameters: JSONValue) -> [UInt8] {
    (["jsonrpc": "2.0", "method": .words(method), "params": parameters] as JSONValue).bytes
  }

  /// Something that the client should do.
  static func request(_ id: Int, _ method: String, _ parameters: JSONValue) -> [UInt8] {
    (["jsonrpc": "2.0", "id": .words("longhand-\(id)"), "method": .words(method), "params": parameters] as JSONValue)
      .bytes
  }
}
