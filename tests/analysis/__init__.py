"""Tests of how outcomes change."""
