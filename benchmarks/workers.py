"""Processes in which systems are measured, each in one of its own."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def worker() -> ProcessPoolExecutor:
    """Start a process that shares nothing with this one."""
    return ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn"))
