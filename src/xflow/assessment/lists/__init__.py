"""Negative lists as tools: held against data, compared, merged, searched for flaws, and made of a regime."""
