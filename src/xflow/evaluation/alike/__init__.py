"""Transfers that no law can tell apart: what a law asks, what it sees, how it is touched, and what it comes to."""
