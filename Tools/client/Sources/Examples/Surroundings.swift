import LonghandCompiler
import LonghandPlay
import LonghandRuntime

// What the examples of the documentation speak of and do not declare. The stage `games` of Tools/test writes each of
// them into a function of its own beside this file; see Tools/client/examples.

func show(_ text: String, tags: [String] = []) {}

func ask(_ choices: [Choice]) -> Choice? { choices.first }

func pick(_ choices: [Choice]) async -> Int { 0 }

func answer(_ call: ExternalCall) async -> Value { 0 }

func loadSomething(_ arguments: [Value]) throws -> Value { 0 }

func show(_ event: SessionEvent) {}

func nextLine(_ prompt: String? = nil) -> String? { nil }

func write(_ bytes: [UInt8]) {}
