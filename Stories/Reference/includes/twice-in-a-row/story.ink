// ink §28: the same file may be included twice, one after the other
INCLUDE refrain.ink
A verse.
INCLUDE refrain.ink
