// ink §207, runtime §102: a divert to a choice's label runs it as if chosen
-> pick
- (offer)
* (pick) Take the [blue ]umbrella
  It is yours now.
- Taken {pick} time.
