"""How outcomes change: along the days, and from one policy to another."""
