// runtime §127: blanks at both ends of a line go, whatever made them
{"  "}A{" "}
B {" "} C
