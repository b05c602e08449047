import LonghandPlay
import LonghandRuntime
import Testing

@Suite("A session with a program")
struct JSONSessionTests {
  private func answers(_ requests: String...) throws -> String {
    var session = JSONSession(Story(try program(Games.story("her")), seed: 7))
    var bytes = session.begin()
    for request in requests { bytes += session.answer(request) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("tells passages, choices and the ending")
  func whole() throws {
    #expect(
      try answers("{\"choose\":2}", "{\"choose\":\"sleep\"}") == """
        {"type":"text","text":"The lamp hums. 3 moths turn around it.","tags":["title: Her","author: Somebody"]}
        {"type":"choices","turn":0,"choices":[{"number":1,"text":"Tell her about Catherine","tags":[]},{"number":2,"text":"Go home at once","tags":[]}]}
        {"type":"text","text":"Go home at once","tags":[]}
        {"type":"text","text":"You walk. Night falls.","tags":[]}
        {"type":"choices","turn":1,"choices":[{"number":1,"text":"Sleep","tags":[]},{"number":2,"text":"Stay awake","tags":[]}]}
        {"type":"text","text":"It is light.","tags":["ending: Dawn"]}
        {"type":"ending","name":"Dawn"}

        """)
  }
}
