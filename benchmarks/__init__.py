"""Benchmarks: the same rules and the same transfers through xflow and its peers, side by side."""
