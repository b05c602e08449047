// E85: a label takes no arguments
-> here(3)
- (here) We meet.
-> END
