// runtime §72, ink §210: a divert inside a knot keeps its temps
-> stairs
== stairs
~ temp step = 0
- (climb)
~ step++
Step {step}.
{step < 3: -> climb}
The top.
-> END
