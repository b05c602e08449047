// ink §115: a condition with nothing behind it takes the next line, bullet and all
VAR rainy = true
* {rainy}
* Open the umbrella
* Whistle
- Off we go.
