// persona §1.1: without a name and a brace behind it the word is text
PERSONA
PERSONA non grata
PERSONA "quoted"
PERSONA ann, not a block
