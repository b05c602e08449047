/// Makes stories that nobody wrote: knots, choices, tunnels, threads, functions, references, lists, texts, visits,
/// sequences of each kind, and chance. Each line and each choice has words that are found nowhere else.
///
/// The parts are written as ink with marks in it: `$L` is a new line, `$T` the number of a new choice, `$C` a condition,
/// `$D` a change, `$K` a knot, and `$3` a number below 3.
struct StoryGenerator {
  /// Whether chance plays a part.
  private let drawsLots: Bool
  /// After how many knots each playthrough is over; nil for a story that may go on for ever.
  private let fuel: Int?
  private var state: UInt64
  private var lineCount = 0
  private var depth = 0
  private static let knotCount = 4

  init(seed: UInt64, fuel: Int? = nil, drawsLots: Bool = true) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.fuel = fuel
    self.drawsLots = drawsLots
    for _ in 0..<8 { _ = next(2) }
  }

  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(limit))
  }

  /// A whole story.
  mutating func story() -> String {
    var text = expanded(Self.head).replacing("FUEL", with: "\(fuel ?? 0)")
    for knot in 0..<Self.knotCount { text += knotText(knot) }
    return text + expanded(Self.tail)
  }

  private mutating func knotText(_ knot: Int) -> String {
    var text = "=== k\(knot)\n"
    if fuel != nil { text += "~ fuel = fuel - 1\n{fuel < 0: -> over}\n" }
    for _ in 0..<(1 + next(3)) { text += expanded(choose(Self.statements)) }
    for _ in 0..<(1 + next(2)) { text += expanded(choose(Self.choices)) }
    return text + (next(6) == 0 ? "" : expanded("+ [c$Tq] $L\n  -> $K\n"))
  }

  private mutating func choose(_ templates: [String]) -> String {
    while true {
      let template = templates[next(templates.count)]
      if !drawsLots, ["RANDOM", "SEED", "shuffle", "~#"].contains(where: { template.contains($0) }) { continue }
      return template
    }
  }

  /// A part with its marks replaced.
  private mutating func expanded(_ template: String) -> String {
    var text = ""
    var isMark = false
    for character in template {
      if isMark {
        text += mark(character)
        isMark = false
      } else if character == "$" {
        isMark = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private mutating func mark(_ character: Character) -> String {
    switch character {
    case "L":
      lineCount += 1
      return "L\(lineCount)q."
    case "T":
      lineCount += 1
      return "\(lineCount)"
    case "C": return nested(Self.conditions)
    case "D": return nested(Self.changes)
    case "K": return "k\(next(Self.knotCount))"
    default: return "\(next(character.wholeNumberValue ?? 1))"
    }
  }

  private mutating func nested(_ templates: [String]) -> String {
    depth += 1
    defer { depth -= 1 }
    while true {
      let template = choose(templates)
      if depth < 3 || !template.contains("$C") && !template.contains("$D") { return expanded(template) }
    }
  }
}

// MARK: The parts

extension StoryGenerator {
  private static let head = """
    VAR fuel = FUEL
    VAR x = $3
    VAR y = 1
    VAR f = 0.5
    VAR t = false
    VAR s = "ann"
    VAR way = -> k1
    LIST bag = a, (b), c
    LIST mood = calm = 2, (cross) = 5, wild = 9
    -> k0

    """

  private static let tail = """
    === tunnel
    {x > 2: $L}
    + [c$Tq]
      ~ y = y + 1
    + {t} [c$Tq] $L
    * {$C} [c$Tq] $L
      ->-> $K
    - ->->
    === deep(n, ref it)
    {n > 1: $L}
    * (once) [c$Tq] $L
      ~ it = it + n
    + [c$Tq] $L
      {n < 2: -> deep(n + 1, it) ->}
      {n == 2: $L}
    - ->->
    === side
    {$C: $L}
    * {$C} [c$Tq] $L
      -> $K
    -> DONE
    === over
    $L -> END
    === function bump(ref it)
    ~ it = it + 1
    ~ return it > 2
    === function raise(ref it, by)
    ~ it = MIN(it + by, 6)
    {it > 4:
      ~ it = 1
    }
    === function put(ref list, thing)
    ~ list += thing
    === function held_before(list)
    ~ bag -= c
    ~ return list ? c
    === function holds(thing)
    ~ return bag ? thing
    === function names(list)
    {LIST_COUNT(list) > 1: {LIST_MIN(list)}, {names(list - LIST_MIN(list))}|{list}}
    === function swap(ref one, ref two)
    ~ temp kept = one
    ~ one = two
    ~ two = kept
    === function score(n, m)
    {n > m:
      ~ return n - m
    }
    {m == 2:
      {$C:
        ~ return 7
      }
    }
    ~ return score_of(m)
    === function score_of(n)
    ~ return n > 0 && n * 2 || 5
    === function sum(n)
    {n <= 0:
      ~ return 0
    }
    ~ return n + sum(n - 1)

    """

  private static let statements = [
    "{$C: $L|$L}\n",
    "{$C: $L {$C: $L|$L}}\n",
    "{$C && $C: $L}\n",
    "{$C:\n  ~ $D\n- else:\n  ~ $D\n}\n{$C: $L|$L}\n",
    "{stopping:\n  - $L\n  - $L\n  ~ $D\n  - $L\n}\n",
    "{cycle:\n  - $L\n  - $L\n  - {$C: $L}\n}\n",
    "{once:\n  - $L\n  - $L\n    ~ $D\n}\n",
    "{shuffle:\n  - $L\n  - $L\n}\n",
    "{shuffle once:\n  - $L\n  - $L\n    ~ $D\n}\n",
    "{shuffle stopping:\n  - $L\n  - $L\n  - $L\n}\n",
    "{$L|$L|}\n", "{&$L|$L}\n", "{!$L|$L}\n", "{&{$C:$L|$L}|$L}\n",
    "{bump(x): $L}\n",
    "~ swap(x, y)\n{x < y: $L}\n",
    "~ raise(y, $4)\n", "~ raise(x, y)\n{x > $4: $L}\n", "~ put(bag, c)\n", "{names(bag)}\n{$C: $L}\n",
    "{held_before(bag): $L|$L}\n",
    "~ temp d$T = RANDOM(1, 3)\n{RANDOM(1, 2) == 2 && $C: $L}\n",
    "{LIST_RANDOM(bag) == c: $L}\n",
    "~ SEED_RANDOM(x)\n",
    "{x:\n  - 0: $L\n  - 1: $L\n    ~ $D\n  - else: $L\n}\n",
    "{\n  - $C: $L\n    ~ $D\n  - $C: $L\n  - else: $L\n}\n",
    "-> tunnel ->\n{$C: $L}\n",
    "-> tunnel -> deep(x, y) ->\n",
    "-> deep(1, y) ->\n{y > 3: $L}\n",
    "<- side\n",
    "{score(x, y) > 3: $L|$L}\n",
    "{sum(x) == 3: $L}\n",
    "{\"{s}-{t}\" == \"ann-true\": $L}\n",
    "{\"{$C:yes|no}\" == \"yes\": $L}\n",
    "~ way = -> $K\n",
    "~ $D\n", "~ $D\n", "~ $D\n",
    "$L {$C:<> $L}\n",
  ]

  private static let choices = [
    "* {$C} [c$Tq] $L\n  ~ $D\n  -> $K\n",
    "* {$C} [c$Tq] $L\n  ~ $D\n  -> $K\n",
    "+ {$C} {$C} [c$Tq] $L\n  -> $K\n",
    "+ [c$Tq] $L\n  -> tunnel ->\n  {$C: $L}\n  -> $K\n",
    "+ {$C} c$Tq[] $L\n  -> way\n",
    "* {$C} ->\n  $L\n  -> $K\n",
    "* -> \n  $L\n  ~ $D\n  -> $K\n",
    "+ [c$Tq] $L\n  ** {$C} [c$Tq] $L\n  ++ [c$Tq]\n    ~ $D\n  -- $L {$C: $L}\n  -> $K\n",
    "+ (mark$T) {$C} [c$Tq] $L -> END\n",
    "+ [c$Tq] $L\n  ~ temp d$T = x\n  ~ $D\n  ++ {x == 1} [c$Tq] {$C: $L}\n  ++ [c$Tq]\n  -- $L\n  -> $K\n",
    "+ {TURNS() < 9} [c$Tq] $L\n  ~ x = x + 1\n  -> $K\n",
  ]

  private static let changes = [
    "x = (x + 1) % 4", "y = y * 2 % 7", "t = not t", "bag += c", "bag -= b", "x = y - x", "y = MIN(y + x, 5)",
    "mood++", "mood = cross", "mood = wild", "bag = bag ^ (a, b)", "bag = LIST_INVERT(bag)", "bag = ()",
    "bag += (a, c)", "s = \"bob\"", "s = \"{s}\"", "f = f * 2", "t = $C", "x = LIST_COUNT(bag)", "y = LIST_VALUE(mood)",
    "x = $K", "y = TURNS_SINCE(-> $K)", "x = MAX(x, $5) - 1", "x = sum(y % 4)",
  ]

  private static let conditions = [
    "x > $4", "y == $7", "t", "not t", "$K > $3", "$K % 2 == 1", "$K == $4", "not $K", "bag ? (a, c)", "bag ? c",
    "bag !? a", "bag == (a, b)", "LIST_COUNT(bag) == $4", "LIST_VALUE(mood) > 3", "mood == wild", "mood > calm",
    "LIST_MAX(bag) == c", "LIST_ALL(bag) ? c", "LIST_INVERT(bag) ? a", "bag", "holds(c)", "holds((a, b))", "bag ^ c",
    "bag == b", "mood ? wild", "TURNS_SINCE(-> $K) > $3",
    "TURNS_SINCE(-> $K) == $3", "TURNS() > $9", "TURNS() % 2 == 0", "CHOICE_COUNT() > $3", "READ_COUNT(-> $K) > 1",
    "x > 1 && y < $6", "x == y", "x + y > $8", "x * y == $9", "x - y < 0", "MAX(x, y) == 2", "s == \"bob\"", "f > 1.5",
    "$C || $C", "$C && not (true && $C)", "tunnel > 1", "bump(y)", "way == -> k2", "x != $3",
  ]
}
