// R285, L66: text before DONE on its line ends without a newline
The lamp goes out. -> DONE
