import LonghandLint
import Testing

/// Groups of choices, tunnels and sure ways are what they are said to be.
@Suite("Stopping placess, groups and tunnels")
struct StoppingPlacesTests {
  @Test("a sure way has one stop")
  func stops() {
    let story = FlowStory(
      "VAR a = true\n-> one\n=== one\n-> two\n=== two\n* x -> one\n=== three\n{a: -> one}\n-> two\n=== four\n-> four\n")
    let stops = story.story.stoppingPlaces.stops
    let named = stops.indices.filter { story.name($0) != "-" }.map { place in
      "\(story.name(place)) \(stops[place].map { story.name($0) } ?? "?")"
    }
    #expect(named == ["start two", "one two", "two two", "three ?", "four ?", "x two"])
  }

  @Test("a thread leaves a group open, and what it leads to")
  func threads() {
    let story = FlowStory("-> room\n=== room\n<- more\n* x -> END\n=== more\n* y -> END\n")
    #expect(story.story.choiceGroups.groups.isEmpty)
    #expect(story.names(story.story.pendingChoices.isPending) == ["more"])
  }

  @Test("choices wait where the story goes on from them")
  func waiting() {
    let story = FlowStory("-> room\n=== room\n{true:\n  * x -> END\n}\n-> more\n=== more\n* y -> END\n")
    #expect(story.story.choiceGroups.groups.isEmpty)
    #expect(story.names(story.story.pendingChoices.isPending) == ["more"])
  }

  @Test("groups hold the choices in braces too")
  func groups() {
    let story = FlowStory("VAR a = true\n-> room\n=== room\n{a:\n  * one -> END\n}\n* two -> END\n")
    let groups = story.story.choiceGroups.groups
    #expect(groups.map { story.name($0.place) } == ["room"])
    #expect(groups.first?.choices.count == 2)
  }

  @Test("tunnels are followed")
  func tunnels() {
    let story = FlowStory(
      """
      -> one ->
      -> END
      === one
      -> two
      === two
      * back ->->
      * end -> END
      === three
      -> three
      """)
    let tunnels = story.story.tunnels
    #expect(story.names(tunnels.isInTunnel) == ["one", "two", "back", "end"])
    #expect(story.names(tunnels.canReturn) == ["one", "two", "back"])
  }
}
