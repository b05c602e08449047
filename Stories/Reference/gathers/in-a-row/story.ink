// ink §136: gathers without choices between them run into each other
- One.
- Two.
- (three) Three, {three}.
