// L97, L122: a fallback may return from a tunnel
-> look ->
Seen.
== look
* {false} Never
  ->->
* ->->
