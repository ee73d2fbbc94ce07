"""Measures under the tests of agreements: does one apply, and which exception covers the measure?"""
