"""Frames: what rows state, and what they come to."""
