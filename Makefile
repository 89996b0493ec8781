# Everything a newcomer or a maintainer runs. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Tests wait for servers and programs half of their time: two for each core.
JOBS ?= $(shell $(PYTHON) -c 'import os; print(min(2 * (os.cpu_count() or 1), 16))')
SECONDS ?= 600
MINUTES ?= 5
# The tests start many processes, and the tools are installed uncompiled: each module is compiled once, at its first use.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test run-tests test-release test-foreign compare-official test-lowest test-browser test-examples test-dask docs test-docs properties fuzz other-definitions lint types pyright check-generated generate release rebuild audit dependencies
.PHONY: faults faults-quick soak bench bench-compare clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /: /'

demo: $(VENV)/.demo ## see the SDK work, against a local simulator (or the real platform, see README)
	@$(BIN)/python examples/demo.py

test: $(VENV)/.test lint ## lint, types, generated code, tests: what CI runs
	@$(MAKE) --no-print-directory -j2 types run-tests

run-tests: $(VENV)/.test
	@# Tests are compiled once, not by each process that runs some of them.
	@$(BIN)/python -m pytest --collect-only -qq >/dev/null || true
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal -m "not soak"

test-release: $(VENV)/.release ## whole releases, built twice; the definition against Swagger's schema; hostile definitions; the types of all documented examples; a frozen program
	$(BIN)/python -m pytest -n $(JOBS) test/codegen/release/whole_releases.py test/codegen/release/stopped_releases.py \
		test/codegen/release/failed_releases.py test/codegen/whole_definition.py test/codegen/hostile_definitions.py test/frozen_program.py

test-foreign: $(VENV)/.test ## the simulator, driven by the official SDKs for Python and JavaScript
	$(BIN)/python -m test.foreign

compare-official: $(VENV)/.test ## small programs on the official SDK and on ours; differences stand in docs/guides/migrating.md
	$(BIN)/python -m test.idioms

test-lowest: ## the tests, with the lowest versions of the runtime dependencies that pyproject.toml allows
	$(PYTHON) tools/lowest.py .lowest
	.lowest/bin/python -m pytest -n $(JOBS)

test-browser: $(VENV)/.browser $(VENV)/.examples ## the simulator's page and the web examples in Chromium (Debian: chromium chromium-driver)
	$(BIN)/python -m pytest test/simulator/page_in_browser.py test/examples/login_in_browser.py

test-examples: $(VENV)/.examples ## the examples that need other packages, and the types of all
	$(BIN)/mypy examples
	$(BIN)/python -m pytest test/examples/with_packages.py

test-dask: $(VENV)/.dask ## bulk calls and the export of conversations on a Dask cluster of two worker processes
	$(BIN)/python -m pytest test/on_dask.py

properties: $(VENV)/.test ## the tests on random examples, with twenty times as many as in make test
	$(BIN)/python -m pytest -n $(JOBS) -m hypothesis --hypothesis-profile=many

fuzz: $(VENV)/.fuzz ## anything to every operation of the simulator: make fuzz MINUTES=5
	FUZZ_MINUTES=$(MINUTES) $(BIN)/python -m pytest -s --timeout 0 test/simulator/fuzz.py

other-definitions: $(VENV)/.test ## generate, check and test other definitions: make other-definitions DEFINITIONS=folder
	DEFINITIONS="$(DEFINITIONS)" JOBS=$(JOBS) $(BIN)/python -m pytest test/codegen/other_definitions.py

docs: $(VENV)/.docs ## build the documentation site into site/ and check its links
	PYTHONPATH=. NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet
	$(BIN)/python -m codegen.site.check site

test-docs: $(VENV)/.browser docs ## read the built site in Chromium (Debian: chromium chromium-driver)
	$(BIN)/python -m pytest test/codegen/site/site_in_browser.py

lint: $(VENV)/.test ## style and common mistakes
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test ## static types, strict
	$(BIN)/mypy

pyright: $(VENV)/.pyright ## the types of the public face, the examples and typed programs, by the second checker (needs node)
	$(BIN)/pyright

check-generated: $(VENV)/.test ## fail when committed generated files are not what the generator writes
	$(BIN)/python -m codegen.check

generate: $(VENV)/.test ## write the generated code anew from definition/platform-api.json
	$(BIN)/python -m codegen --definition definition/platform-api.json --output .
	$(BIN)/python -m codegen.simulator_coverage

faults: $(VENV)/.test ## every fault against the SDK; writes the table of docs/guides/reliability.md
	$(BIN)/python -m test.faults --write docs/guides/reliability.md

faults-quick: $(VENV)/.test ## the same with fewer calls of every kind, nothing is written
	$(BIN)/python -m test.faults --quick

soak: $(VENV)/.test ## mixed traffic, faults and reloads for SECONDS (600); nothing may be left behind; the long tests
	SECONDS=$(SECONDS) $(BIN)/python -m test.faults.soak
	$(BIN)/python -m pytest -n $(JOBS) -m soak

release: $(VENV)/.release ## a new release: make release DEFINITION=path-or-address [VERSION=...] [TOPICS=...] [OPTIONS=--dry-run]
	$(BIN)/python -m codegen release --definition "$(DEFINITION)" $(if $(VERSION),--version "$(VERSION)") \
		$(if $(TOPICS),--topics "$(TOPICS)") $(OPTIONS)

rebuild: $(VENV)/.release ## wheel and sdist of the commit that is checked out, byte for byte those of the release: make rebuild FOLDER=dist
	$(BIN)/python -m codegen.release.rebuild $(or $(FOLDER),dist)

audit: $(VENV)/.dev ## known vulnerabilities of the dependencies
	$(BIN)/python -m pip_audit -r requirements.txt

dependencies: $(VENV)/.dev ## write docs/dependencies.md: every dependency with its licence
	$(BIN)/python tools/dependencies.py

bench: $(VENV)/.test ## measure against the official SDK and the physical floor
	$(BIN)/python -m bench

bench-compare: $(VENV)/.test ## measure this checkout and BASE=revision by turns, and say which figures moved
	$(BIN)/python -m bench.compare $(or $(BASE),main)

clean: ## remove what these commands made
	rm -rf $(VENV) site .docs-cache .foreign .lowest .bench build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
	@# The pip that comes with Python takes twice as long to find out what to install.
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --upgrade pip

$(VENV)/.demo: $(VENV)/bin/python pyproject.toml
	@echo "Installing into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[simulator]'
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@

$(VENV)/.pyright: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[pyright]'
	@touch $@

$(VENV)/.release: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test,release]'
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

$(VENV)/.browser: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test-browser]'
	@touch $@

$(VENV)/.examples: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,examples]'
	@touch $@

$(VENV)/.dask: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test-dask]'
	@touch $@

$(VENV)/.docs: $(VENV)/bin/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[codegen,docs]'
	@touch $@

$(VENV)/.fuzz: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[fuzz]'
	@touch $@
