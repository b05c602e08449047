// runtime §143, runtime §145: a tag behind a finished line begins the next one
One.
# middle
Two.
Three.
