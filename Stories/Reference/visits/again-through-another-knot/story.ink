// runtime §62: coming back from another knot counts
-> tower
== tower
Visits: {tower}.
{tower < 3: -> bridge}
-> END
== bridge
-> tower
