# What a person does with this project; each target makes what it needs. `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check
LOCK := build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-header --no-emit-index-url --group install $(UPGRADE)

.PHONY: help demo test corpus bench check fmt lock docs
.DEFAULT_GOAL := help

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile

demo: $(VENV)/run.stamp ## Talk with the coach in this terminal: no token, no network (IN=de: in German)
	@$(BIN)/coach demo $(if $(IN),--language $(IN))

test: $(VENV)/dev.stamp ## Run all tests
	@$(BIN)/python -m pytest

corpus: $(VENV)/dev.stamp ## How well each language's phrases are understood: right, asked, wrong
	@$(BIN)/python -m tests.corpus.run

bench: $(VENV)/dev.stamp ## What understanding one message costs, in each language; measures only, never fails
	@$(BIN)/python -m benchmarks.understanding

check: $(VENV)/dev.stamp ## Everything that must hold: lint, format, types, corpora, layers, docs, tests
	@echo "== lint"
	@$(BIN)/ruff check .
	@echo "== format"
	@$(BIN)/ruff format --check .
	@echo "== types"
	@$(BIN)/mypy
	@echo "== corpora"
	@$(BIN)/python -m tests.corpus.run
	@echo "== layers, docs, tests"
	@$(BIN)/python -m pytest

fmt: $(VENV)/dev.stamp ## Put the code into its form
	@$(BIN)/ruff check --fix --select I .
	@$(BIN)/ruff format .

docs: $(VENV)/dev.stamp ## Make the generated parts of the docs anew
	@$(BIN)/python -m docs.make_docs

lock: ## Lock the dependencies of pyproject.toml anew (newest ones: make lock UPGRADE=--upgrade)
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/pip install --quiet --disable-pip-version-check uv
	@$(LOCK) pyproject.toml --output-file requirements.lock
	@$(LOCK) pyproject.toml --extra dev --constraints requirements.lock --output-file requirements-dev.lock

# What the bot needs to run, exactly as locked; the project itself is installed as the folder it is.
$(VENV)/run.stamp: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "Callback Coach needs Python 3.11 or newer, and $(PYTHON) is not: try make PYTHON=python3.12"; exit 1; }
	@echo "Installing into $(VENV): once, about half a minute"
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) --require-hashes --requirement requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

# What its developers need on top.
$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/run.stamp
	@echo "Installing the tools of its developers into $(VENV)"
	@$(INSTALL) --require-hashes --requirement requirements-dev.lock
	@touch $@
