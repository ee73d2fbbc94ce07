"""Lawful ways through other places, each leg judged with the laws that follow the data."""
