// runtime §62: when the first thing of a knot is a labelled gather, both are entered at once
-> tower
== tower
- (climb) Tower {tower}, climb {climb}.
{climb < 2: -> climb}
-> street
== street
{tower < 2: -> tower}
-> END
