// ink §97, ink §122: a fallback may return from a tunnel
-> look ->
Seen.
== look
* {false} Never
  ->->
* ->->
