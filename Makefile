# Everything that is done with a checkout. `make run` and `make test` need nothing but Debian or Ubuntu.
.PHONY: run test setup setup-test check format unit bench lock
py := .venv/bin/python
sample := build/sample.hashiya

run: setup
	@mkdir -p build
	@test -e $(sample) || .venv/bin/hashiya new $(sample) --sample
	.venv/bin/hashiya $(sample)

setup:
	@bash packaging/develop/setup.sh run

setup-test:
	@bash packaging/develop/setup.sh test

test: setup-test check unit

# Formatting, lint, types, architecture: what needs no run of the program.
check: setup-test
	$(py) packaging/develop/check.py

unit: setup-test
	$(py) packaging/develop/unit.py

format: setup
	.venv/bin/ruff check --fix --exit-zero .
	.venv/bin/ruff format .

bench: setup-test
	$(py) -m tests.bench

lock: setup
	.venv/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --quiet \
	  --custom-compile-command "make lock" --output-file packaging/develop/requirements.lock
