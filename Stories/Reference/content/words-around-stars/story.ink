// ink §113: stars and pluses inside a line are text
2 * 3 + 4 = 10 {true:* or so}
