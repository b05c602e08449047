// runtime §101, runtime §79: the choices of threads stand in the order in which they were met
You wait at the stop.
<- rain
<- tram
* Walk home
  Wet shoes.
- -> END
== rain
It rains.
* Open the umbrella
  Dry at last.
-> END
== tram
A tram hums.
* Board the tram
  A seat by the window.
-> END
