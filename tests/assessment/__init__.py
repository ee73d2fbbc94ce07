"""Tests of how measures and lists are judged."""
