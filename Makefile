# Every target does its own set-up: `make demo` and `make test` work in a fresh clone with python3 (3.11 or newer).

PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11,$(shell \
	$(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
JOBS ?= logical
BUDGET ?= 20000
TERM_STUDENTS ?= 6
MADE := .venv/.made
DEV := .venv/.dev
LIGHT := .venv/.light
RUN := .venv/bin/python -m
# What workers load, who may write nothing; the rest is compiled when it is first used, and most of it never.
COMPILED := numpy IPython matplotlib traitlets jedi parso prompt_toolkit pygments
PIP := $(RUN) pip install --quiet --disable-pip-version-check
# Some images switch bytecode off; here every command would then compile nbgrader again, which takes it seconds.
unexport PYTHONDONTWRITEBYTECODE
OFFLINE := echo "make: the packages could not be installed: is there a network, and room on the disk? Then say it again" >&2

.DEFAULT_GOAL := help
.PHONY: help setup setup-light demo site test test-whole coverage lint test-postgres test-browser test-site wheel test-wheel test-term bench profile fuzz redteam pictures constraints clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(MADE) ## make .venv from exact versions

$(MADE): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "make: needs Python 3.11 or newer: install it, or say make PYTHON=..." >&2; exit 2; }
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "make: $(PYTHON) cannot make a .venv: install its venv module (Debian: apt install python3-venv)" >&2; exit 2; }
	@{ $(PIP) --no-compile --require-hashes --no-deps -r constraints.txt && $(PIP) --no-deps --no-build-isolation -e .; } || { \
		rm -rf .venv; $(OFFLINE); exit 2; }
	@$(RUN) compileall -q $(addprefix .venv/lib/python3*/site-packages/,$(COMPILED))
	@touch $@

setup-light: $(LIGHT) ## make .venv for a pipeline: what grading needs, without JupyterLab

$(LIGHT): pyproject.toml constraints.txt ci/light.py
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv
	@$(PYTHON) ci/light.py > .venv/light.txt
	@$(PIP) --no-compile --require-hashes --no-deps -r .venv/light.txt && $(PIP) --no-deps --no-build-isolation -e . || { $(OFFLINE); exit 2; }
	@$(RUN) compileall -q $(addprefix .venv/lib/python3*/site-packages/,$(COMPILED))
	@touch $@

$(DEV): $(MADE) constraints-dev.txt
	@$(PIP) --require-hashes --no-deps -r constraints-dev.txt || { $(OFFLINE); exit 2; }
	@touch $@

demo: $(MADE) ## a small class from beginning to end
	@$(RUN) autograder demo

site: .venv/.site ## the course as a static site, in course/site: make site PYODIDE=FOLDER to serve Python with it
	@$(RUN) autograder site $(if $(PYODIDE),--offline '$(PYODIDE)')

.venv/.site: $(MADE) constraints-site.txt
	@$(PIP) --require-hashes --no-deps -r constraints-site.txt || { $(OFFLINE); exit 2; }
	@touch $@

PYTEST = $(RUN) pytest -n $(JOBS) --maxprocesses 8 --dist loadfile --no-loadscope-reorder -q --ignore tests/browser

test: lint ## lint, types and tests, in three minutes: all but what takes whole classes or a browser
	$(PYTEST) -m "not whole"

test-whole: $(DEV) ## tests of whole classes, commands, users and deaths: six minutes more
	$(PYTEST) -m whole

coverage: $(DEV) ## which lines of the engine the tests of `make test` run, also in processes that they start; 90 % at least
	rm -f .coverage .coverage.*
	COVERAGE_FILE='$(CURDIR)/.coverage' $(RUN) coverage run -m pytest $(subst $(RUN) pytest,,$(PYTEST)) -m "not whole"
	$(RUN) coverage combine --quiet
	$(RUN) coverage report --skip-covered

lint: $(DEV) ## ruff, mypy, and the floors of the house
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	.venv/bin/lint-imports --no-cache

test-postgres: $(DEV) ## a class with PostgreSQL as gradebook, where its server is installed
	$(RUN) pytest tests/nbgrader_bridge/test_postgres.py -q -rs -n 0

test-browser: $(DEV) ## the notebook and the pages in headless Chromium
	@test -d tests/browser || { echo "make: there are no browser tests here" >&2; exit 2; }
	$(RUN) pytest tests/browser --ignore tests/browser/site -q -rs

test-site: $(DEV) .venv/.site ## the course's site in a browser, on a Python that is fetched once, see tests/browser/site/parts.py
	$(RUN) pytest tests/browser/site -q -rs

wheel: $(MADE) ## the engine as a package, in dist/
	$(RUN) pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .

test-wheel: $(DEV) ## the package in an environment of its own, from a new course's first day to its last
	$(RUN) pytest tests/e2e/test_wheel.py -q

test-term: $(DEV) ## a term by docs/term.md alone: make test-term TERM_STUDENTS=200
	TERM_STUDENTS=$(TERM_STUDENTS) $(RUN) pytest tests/e2e/test_term.py -q -s

bench: $(DEV) ## the measurements that the docs quote
	.venv/bin/python benchmarks/run.py

fuzz: $(DEV) ## random notebooks and wire frames, for long: make fuzz BUDGET=100000
	HYPOTHESIS_BUDGET=$(BUDGET) FUZZ_EXAMPLES=$(BUDGET) $(RUN) pytest -n $(JOBS) -q $(wildcard tests/*/test_*fuzz*.py)

redteam: $(DEV) ## every hostile submission under the rules of every kernel, and how each ends (half an hour)
	$(RUN) tests.redteam.run
	$(RUN) tests.redteam.rulesets --cases

profile: $(DEV) ## where the CPU of grading goes, by step and process
	$(RUN) benchmarks.profile

pictures: $(DEV) ## draw images/*.png again
	.venv/bin/python images/draw.py

constraints: $(DEV) ## newest versions that fit together, with hashes, for constraints.txt
	.venv/bin/python ci/constraints.py

clean: ## everything generated, and .venv
	rm -rf .venv build dist course *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
