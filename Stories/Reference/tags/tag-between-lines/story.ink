// R143, R145: a tag behind a finished line begins the next one
One.
# middle
Two.
Three.
