INCLUDE vars.ink
INCLUDE other file.ink
- INCLUDE third.ink
TODO
TODO:
TODO finish // this
-> END
