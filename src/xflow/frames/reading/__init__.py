"""What the columns of a frame state, each different value read once and numbered."""
