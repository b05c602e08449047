// ink §121, runtime §96: the text is made even if the condition then hides the choice
VAR peeks = 0
* {false} Peek {peek()}
* Count
- Peeked {peeks} time.
== function peek()
~ peeks++
~ return peeks
