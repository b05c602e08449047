// runtime §62: a labelled gather is counted each time the flow comes back to its start
- (climb) Step {climb}.
{climb < 3: -> climb}
The top.
