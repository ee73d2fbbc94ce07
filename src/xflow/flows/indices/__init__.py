"""Indices of flows: how open places are, and how far they fall apart."""
