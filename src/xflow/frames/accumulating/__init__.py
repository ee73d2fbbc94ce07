"""How many people's data were sent so far, up to and including each row, as each law counts."""
