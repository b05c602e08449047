Nobody reads this.
