"""Judging the law itself: measures under the tests of treaties, regimes under principles, and negative lists."""
