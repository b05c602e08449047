// E126: labels with the name of another label or flow around them
- (gate) The gate.
-> garden
== garden
- (gate) Another gate.
-> shed
= shed
- (garden) No garden.
-> END
