# Everything runs in a virtual environment of its own, so that a bare machine with Python 3.11+, git and make will do
# (and Java, for the tests with Spark).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Whole worlds, large tables, and what compares the engine with the slow reference, run without being traced.
SLOW := tests/property tests/test_world.py tests/test_cases.py tests/test_cases_by_reference.py tests/test_cases_by_evaluator.py tests/test_frames_of_every_library.py

.PHONY: demo test docs bench wheel clean

demo: $(VENV)/installed
	$(BIN)/python examples/demo.py

test: $(VENV)/tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy src tests benchmarks examples
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term --cov-fail-under=97 --doctest-modules --pyargs xflow tests $(SLOW:%=--ignore=%)
	$(BIN)/coverage report --include="*/xflow/evaluation/*" --fail-under=100
	$(BIN)/python -m pytest -n auto --dist worksteal $(SLOW)
	$(MAKE) docs

docs: $(VENV)/tested
	$(BIN)/python docs/generate.py
	$(BIN)/sphinx-build -q -W -n -b html docs docs/_build/html

bench: $(VENV)/tested
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks

# The wheel is what is installed, demonstrated and tested, never the source tree.
wheel: $(shell find src -name '*.py') pyproject.toml
	rm -rf dist
	$(PYTHON) -m venv --clear $(VENV)-build
	$(VENV)-build/bin/python -m pip install --quiet --upgrade pip build
	$(VENV)-build/bin/python -m build --wheel --outdir dist .

$(VENV)/installed: $(shell find src -name '*.py') pyproject.toml
	$(MAKE) wheel
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet dist/*.whl
	touch $@

$(VENV)/tested: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

clean:
	rm -rf $(VENV) $(VENV)-build dist docs/_build
