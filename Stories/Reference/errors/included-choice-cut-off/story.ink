// ink §31: an INCLUDE behind a choice cuts the choice off from its gather
* Left
INCLUDE vars.ink
Text of the main flow.
- The end.
