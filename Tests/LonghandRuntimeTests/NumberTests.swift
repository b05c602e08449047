import Testing

@testable import LonghandRuntime

@Suite("Numbers")
struct NumberTests {
  @Test(
    "Floats print as on the reference's platform (runtime §158, runtime §159)",
    arguments: [
      (7.0 / 3, "2.3333333"), (1.0 / 3, "0.33333334"), (0.3, "0.3"), (2.0 / 3, "0.6666667"), (16_777_216, "16777216"),
      (123_456_792, "123456790"), (1e9, "1E+09"), (2_147_483_648, "2.1474836E+09"), (0.0001, "0.0001"),
      (0.00001, "1E-05"), (3.4028235e38, "3.4028235E+38"), (2, "2"), (-0.5, "-0.5"), (0, "0"), (.infinity, "Infinity"),
      (.nan, "NaN"), (100, "100"), (1234.5, "1234.5"),
    ] as [(Float, String)])
  func printing(_ value: Float, _ words: String) {
    #expect(value.printed == words)
  }

  @Test(
    "JSON tells integers from other numbers (runtime §8)",
    arguments: [
      ("1", .integer(1)), ("1.0", .float(1)), ("-7", .integer(-7)), ("1e2", .float(100)),
      ("2147483647", .integer(.max)),
      ("-2147483648", .integer(.min)),
    ] as [(String, JSONValue)])
  func reading(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONValue.parse(Array(text.utf8)) == value)
  }

  @Test(
    "What is no number of 32 bits is refused (runtime §8)",
    arguments: ["2147483648", "1.2.3", "-", "1e", "99999999999999"])
  func refusing(_ text: String) {
    #expect(throws: LoadError.self) { try JSONValue.parse(Array(text.utf8)) }
  }
}
