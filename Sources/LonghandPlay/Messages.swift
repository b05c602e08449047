/// Everything that the player says of itself, in one table. A translation is another table with the same keys; `{1}`
/// and `{2}` stand for what is put in.
package enum Message: String {
  // Beginning and leaving
  case byAuthor = "by {1}"
  case savedGame = "You have a game at turn {1}: “{2}”"
  case offerResume = "Go on with it? [Y/n] "
  case yesOrNo = "Please answer yes or no."
  case keptPrevious = "The game that you had is kept: /games brings it back."
  case keptFinished = "The game that you finished is kept: /games brings it back."
  case missingFunctions = """
    The story calls functions that only its game has: {1}. It plays up to the first call of one.
    """
  case askStandIn = "Go on with 0 for each of them? [y/N] "
  case silentBeginning = """
    The story tells nothing before its first knot, {1}, and nothing leads there: it needs a line -> {1} at its beginning.
    """
  case anotherPlays = """
    This story is being played elsewhere at this moment. Here is a game of its own; the other one stays as it is.
    """
  case firstHint = "Type a number, or words of a choice; /help lists what else there is."
  case enterAgain = "Enter again goes on."
  case resumed = "You are back at turn {1}."
  case nothingToContinue = "There is no game to go on with, so the story begins."
  case askLeaveNotSaved = "The game is not saved: {1}. Leave all the same? [y/N] "
  case askLeaveUnsaved = "Leave? [y/N] "
  case askReplaceSlot = "There is a saved game called “{1}”. Replace it? [y/N] "
  case askDeleteSlot = "Delete the saved game “{1}” for good? [y/N] "
  case askReplaceFile = "There is a file {1}. Replace it? [y/N] "
  case askExtendFile = "There is a file {1}. Write behind what it holds? [y/N] "
  case leftAsIs = "Everything stays as it is."
  case interruptHint = "Press Ctrl-C again to leave, or go on."
  case saved = "Saved. Until next time."
  case goodbye = "Until next time."
  case notSaved = "The game is not saved: {1}."
  case more = "— more: Enter, or e for everything —"

  // Choosing
  case severalFit = "“{1}” fits several choices:"
  case nothingFits = "No choice fits “{1}”. Type a number, the beginning of a choice, or /help."
  case noSuchNumber = "There is no choice {1}; they go from 1 to {2}."
  case onlyOneChoice = "There is no choice {1}; there is only choice 1."
  case perhapsCommand = "No choice fits “{1}”. Did you mean {2}?"
  case stoppedBefore = "The story stands here; the rest of the line, “{1}”, was not used."
  case noChoices = "The story has ended, and there are no choices."

  // The story
  case theEnd = "The end"
  case endingOf = "Ending {1} of {2}"
  case endingsFound = "{1} found so far"
  case afterEnd = "Enter leaves. /undo goes back, /restart begins again, /endings shows what you found."
  case picture = "[Picture: {1}]"
  case sound = "[Sound: {1}]"
  case soundLoop = "[Sound, again and again: {1}]"
  case link = "[Link: {1}]"
  case storyStopped = "The story stopped by a mistake of its own{1}: {2}"
  case storyWarns = "A slip in the story{1}: {2}"
  case inKnot = ", in the knot {1}"
  case atLine = ", at line {1} of {2}"
  case backAtChoice = "You are back at the last choice; another one may lead on."
  case traitGrew = "{1}: more {2}, from {3} to {4} of 100."
  case traitShrank = "{1}: less {2}, from {3} to {4} of 100."
  case traitStands = "{1} {2} of 100."
  case tooLong = "it wrote {1} lines without offering a choice."

  // Saved games
  case storyChangedPlaceGone = "The story was edited, and the place where you were is gone. {1}"
  case storyChanged = "The story was edited since; your game goes on in the new version. {1}"
  case replayedTo = "You are at turn {1}, the last one that still exists."
  case someForgotten = "What the story no longer has was left out: {1}."
  case saveDamaged = "The game in {1} cannot be read, so it was put aside as {2}."
  case saveUnreadable = "The game in {1} cannot be read, and could not be put aside either."
  case cannotSave = "The game cannot be saved: {1}."
  case noSaving = "Games are not saved for this story."
  case savedSlot = "Saved as “{1}”, at turn {2}."
  case loadedSlot = "Loaded “{1}”, at turn {2}."
  case noSlot = "There is no saved game called “{1}”."
  case noSlotPerhaps = "There is no saved game called “{1}”. Did you mean “{2}”?"
  case deletedSlot = "The saved game “{1}” is deleted."
  case noGames = "No other games are kept. One is when another takes its place."
  case gamesHint = "/games N goes on with one of them; the one that you play now is kept, too."
  case noSuchGame = "There is no kept game {1}; they go from 1 to {2}."
  case broughtBack = "The kept game goes on, at turn {1}."
  case noSlots = "No games are saved yet. /save NAME saves one."
  case badSlotName = "A saved game's name has letters, digits, - and _ only."
  case longSlotName = "The name is too long; a saved game's has at most {1} signs."
  case slotTurn = "turn {1}"

  // Commands
  case unknownCommand = "There is no command /{1}. Did you mean /{2}?"
  case helpHint = "Type /help NAME for more about one."
  case howToChoose = """
    Choose by number, by the beginning of a choice, or by any words that fit only one. Several moves fit on one line: \
    1 2 catherine, or go home, open the door.
    """
  case undone = "Back {1}."
  case redone = "Forward {1}."
  case oneTurn = "one turn"
  case manyTurns = "{1} turns"
  case nothingToUndo = "This is the beginning; there is nothing to undo."
  case nothingToRedo = "There is nothing to redo."
  case numberExpected = "“{1}” is no number of turns."
  case restarted = "The story begins again. /undo brings the old game back."
  case transcriptOn = "From here on the text is also written to {1}. /transcript alone stops that."
  case transcriptFailed = "The transcript cannot be written to {1}: {2}."
  case fileOfStory = "{1} is a file of the story, so nothing else is written there."
  case transcriptOff = "The transcript in {1} is complete."
  case recordOn = "Your choices are written to {1}; longhand play --script {1} plays them. /record alone stops that."
  case recordFailed = "The recording cannot be written to {1}: {2}."
  case cannotRecord = "This game cannot be recorded: it began in the middle, in another version of the story."
  case recordOff = "The recording in {1} is complete."
  case nothingWritten = "Nothing is being written. Give a file: {1} FILE"
  case noPersonas = "This story has no personas."
  case noPersona = "This story has no persona “{1}”."
  case noPersonaPerhaps = "This story has no persona “{1}”. Did you mean “{2}”?"
  case traitChanged = "{1} {2} → {3}"
  case causedBy = "after “{1}”"
  case causedAtStart = "at the beginning"
  case byMirror = ", as a mirror"
  case bySet = ", as it was set"
  case noEndings = "This story names no endings."
  case endingUnknown = "· · ·"
  case endingsCount = "{1} of {2} endings found"
  case seedIs = "The game began with the seed {1}; longhand play --seed {1} plays it again."
  case authorOnly = "/{1} is for authors: start longhand play with --author."
  case needs = "Say /{1} {2}."
  case noKnot = "The story has nothing at “{1}”."
  case noKnotPerhaps = "The story has nothing at “{1}”. Did you mean “{2}”?"
  case noVariable = "The story has no variable “{1}”."
  case noVariablePerhaps = "The story has no variable “{1}”. Did you mean “{2}”?"
  case valueSet = "{1} is now {2}."
  case valueIs = "{1} is {2}."
  case badValue = "“{1}” is no value for {2}: write a number, true, false, \"words\", or items of its list."
  case cannotTellWhy = "The story was edited since it came here, so this is not known until the next choice."
  case nothingHidden = "Nothing is hidden: every choice that the story came by is shown."
  case oneHidden = "One choice is hidden here. (longhand play --author tells which, and why.)"
  case someHidden = "{1} choices are hidden here. (longhand play --author tells which, and why.)"
  case hiddenChosen = "was chosen before"
  case hiddenCondition = "it asks for {1}"
  case hiddenUnknownCondition = "its condition is false"
  case hiddenValues = ", and {1}"
  case hiddenLine = "line {1} of {2}"
  case noSpeech = "Nothing that speaks is installed; espeak-ng, spd-say or say would do."
  case scriptFails = "{1}, line {2}: {3}"

  // What commands do, for /help
  case helpUndo = "Go back one turn, or N turns; beyond the beginning into the game that was played before."
  case helpRedo = "Go forward again after /undo."
  case helpSave = "Save the game under a name. (The game also saves itself after every choice.)"
  case helpLoad = "Go on with a game that was saved under a name."
  case helpSlots = "List the saved games, the latest first."
  case helpDelete = "Delete a game that was saved under a name."
  case helpGames = "List the games that others took the place of, or go on with one of them."
  case helpRestart = "Begin again."
  case helpHistory = "Read the text so far."
  case helpTranscript = "Write the text from here on to a file."
  case helpRecord = "Write the choices of this game to a file, which --script plays."
  case helpPersona = "Show how the personas are, or one of them, and what made them so, turn by turn."
  case helpEndings = "List the endings that you found, and how many there are."
  case helpChoices = "Show the last text and the choices again."
  case helpWhy = "Tell how many choices are hidden here; for authors which, and what hides each."
  case helpGoto = "Go to a knot or a stitch."
  case helpSet = "Give a variable a value, or see the one that it has. Choices that are shown already stay as they are."
  case helpSeed = "Tell what chance began with."
  case helpHelp = "List the commands, or tell about one."
  case helpQuit = "Leave; the game is saved."

  // For programs that drive a story
  case noObject = "This line is no JSON object."
  case noJSON = "This line is no JSON object. At byte {1}: {2}."
  case severalRequests = "Several things are asked for at once; ask for one a line."
  case notAskedFor = "\"{1}\" is false, so nothing is done."
  case wordsExpected = "\"{1}\" takes a string."
  case choiceExpected = "\"choose\" takes a number from 1, or words of a choice."
  case turnsExpected = "\"undo\" and \"redo\" take a number of turns from 1, or true for one."
  case valueExpected = "\"set\" needs \"value\": a number, true, false, a string, or an array of list items."
  case unknownRequest = """
    Nothing that is known is asked for: choose, undo, redo, restart, choices, save, load, get, set, goto, quit.
    """
  case noneFits = "No choice fits “{1}”; {2} are offered."
  case noGame = "This is no saved game."

  /// The words, with what is put in.
  package func callAsFunction(_ arguments: String...) -> String {
    var words = ""
    var rest = rawValue[...]
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let number = rest.index(after: open)
      guard let close = rest[open...].firstIndex(of: "}"), let place = Int(rest[number..<close]) else { break }
      if arguments.indices.contains(place - 1) { words += arguments[place - 1] }
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }

  /// A number of turns, in words.
  static func turns(_ count: Int) -> String {
    count == 1 ? Message.oneTurn() : Message.manyTurns("\(count)")
  }
}
