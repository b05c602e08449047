import LonghandRuntime

/// A request that waits for an analysis.
struct WaitingRequest {
  var id: JSONValue
  var handler: RequestHandler
  var context: RequestContext
  /// The client's number of the text when the request came.
  var version: Int?
  /// How far it has been tried.
  var trial = Trial.none

  /// How far something has been tried, and the server's number of the last change that was known then.
  enum Trial: Hashable {
    case none
    case running(Int)
    case done(Int)

    var isRunning: Bool {
      if case .running = self { return true }
      return false
    }
  }
}

extension LanguageServer {
  func take(request id: JSONValue, _ method: String, _ parameters: JSONValue) {
    do throws(ResponseError) {
      if let answer = try lifecycle(method, parameters) { return send(ProtocolMessage.answer(id, answer)) }
      guard let handler = RequestHandlers.named(method) else {
        throw ResponseError(.methodNotFound, "There is no method `\(method)` here.")
      }
      let uri = (parameters["textDocument"] ?? parameters["item"] ?? parameters)["uri"]?.words
      let path = uri.map { DocumentURI.path(of: $0) } ?? ""
      if let document = documents[path], !handler.isAbout(document) { return send(ProtocolMessage.answer(id, .null)) }
      let context = RequestContext(server: self, parameters: parameters, path: path)
      waiting.append(
        WaitingRequest(id: id, handler: handler, context: context, version: documents[path]?.version))
      // What can be answered is answered before the text changes again.
      answerWaiting()
    } catch {
      send(ProtocolMessage.failure(id, error))
    }
  }

  /// Answers the requests for which everything is known.
  func answerWaiting() {
    guard !waiting.isEmpty else { return }
    var rest: [WaitingRequest] = []
    for request in waiting {
      if request.version != documents[request.context.path]?.version {
        send(ProtocolMessage.failure(request.id, request.handler.whenLate))
      } else if request.trial.isRunning || !isAnswerable(request) {
        rest.append(request)
      } else if request.trial != .done(revision), let trial = request.handler.trial {
        if let begun = begin(trial, request) { rest.append(begun) }
      } else {
        answer(request)
      }
    }
    waiting = rest
    trials.removeAll { trial in !waiting.contains { $0.id == trial.id } }
  }

  /// Lets the thread that analyses try what a request wants; nil where it is refused already.
  private func begin(
    _ trial: (RequestContext) throws(ResponseError) -> RequestHandler.Trial, _ request: WaitingRequest
  ) -> WaitingRequest? {
    do throws(ResponseError) {
      trials.append((request.id, try trial(request.context)))
      var request = request
      request.trial = .running(revision)
      return request
    } catch {
      send(ProtocolMessage.failure(request.id, error))
      return nil
    }
  }

  /// Takes in what came of trying what a request wants.
  func take(trialOf id: JSONValue, _ problem: ResponseError?) {
    guard let index = waiting.firstIndex(where: { $0.id == id }), case .running(let revision) = waiting[index].trial
    else { return }
    if let problem, revision == self.revision {
      waiting.remove(at: index)
      send(ProtocolMessage.failure(id, problem))
    } else {
      waiting[index].trial = .done(revision)
    }
  }

  private func answer(_ request: WaitingRequest) {
    do throws(ResponseError) {
      send(ProtocolMessage.answer(request.id, try request.handler.answer(request.context)))
    } catch {
      send(ProtocolMessage.failure(request.id, error))
    }
  }

  private func isAnswerable(_ request: WaitingRequest) -> Bool {
    guard isKnown(request.handler.need, request.context.path) else { return false }
    do throws(ResponseError) {
      return try request.handler.furtherNeed(request.context).map { isKnown($0, request.context.path) } ?? true
    } catch {
      // The answer itself says what is wrong.
      return true
    }
  }

  private func isKnown(_ need: RequestHandler.Need, _ path: String) -> Bool {
    let records = path.isEmpty ? Array(stories.values) : records(of: path)
    let isFound = path.isEmpty ? lostDocuments.isEmpty : !lostDocuments.contains(path)
    switch need {
    case .nothing: return true
    case .settings: return isFound
    case .someStory: return isFound && records.allSatisfy { $0.view != nil || $0.isFailed }
    case .story: return isFound && records.allSatisfy { $0.isIndexed }
    case .everyStory: return lostDocuments.isEmpty && stories.values.allSatisfy { $0.isIndexed }
    case .workspace:
      wantsSurvey = survey == nil
      return isKnown(.everyStory, path) && survey != nil
    case .errors: return isFound && records.allSatisfy { $0.isAnalysed }
    case .report: return isFound && records.allSatisfy { $0.isIndexed && $0.isLinted }
    case .audit:
      for record in records where !record.isAudited { record.wantsAudit = true }
      return isFound && records.allSatisfy { $0.isAudited }
    case .exploration:
      for record in records where !record.isExplored { record.wantsExploration = true }
      return isFound && records.allSatisfy { $0.isExplored }
    }
  }

  /// Gives up a request that is waiting.
  func cancel(_ id: JSONValue) {
    guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
    let path = waiting.remove(at: index).context.path
    send(ProtocolMessage.failure(id, ResponseError(.requestCancelled, "The request was taken back.")))
    // What nobody waits for any more need not be found out.
    for record in records(of: path) {
      record.wantsExploration = false
      record.wantsAudit = false
    }
    for request in waiting { _ = isAnswerable(request) }
  }
}
