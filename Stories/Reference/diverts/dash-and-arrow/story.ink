// ink §102, ink §128: a dash in front of an arrow is a gather
Knock, knock.
--> porch
== porch
Come in.
- - -> END
