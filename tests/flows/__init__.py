"""Tests of the graph of flows."""
