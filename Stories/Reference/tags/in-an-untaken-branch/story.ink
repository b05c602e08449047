// ink §150: a branch that is not taken leaves no tag
A kite{false: in the tree #stuck}.
