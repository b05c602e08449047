// runtime §285, ink §66: text before DONE on its line ends without a newline
The lamp goes out. -> DONE
