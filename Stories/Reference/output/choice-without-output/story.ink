// R119, R115: nothing is printed between a silent choice and the next choices
* [One]
- * [Two]
- Three.
