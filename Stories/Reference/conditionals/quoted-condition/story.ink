// ink §72: a string followed by a colon is a condition
{"hi": he said|he was silent}
