"""The graph of permitted flows: what may go where, by which way, and what holds the world together or apart."""
