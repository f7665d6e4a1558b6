# Everything that is done with a checkout. `make run` and `make test` need nothing but Debian or Ubuntu.
.PHONY: help run test setup setup-test check format unit translations bench lock screenshots package package-test package-lock
py := .venv/bin/python
sample := build/sample.hashiya

run: setup
	@mkdir -p build
	@test -e $(sample) || .venv/bin/hashiya new $(sample) --sample
	.venv/bin/hashiya $(sample)

# What can be made, from the table of CONTRIBUTING.md.
help:
	@sed -n 's/^| `\(make [a-z-]*\)` | \(.*\) |$$/\1: \2/p' CONTRIBUTING.md

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

# The catalogues in resources/translations, brought up to date with the sources; resources/translations/README.md.
translations: setup
	$(py) packaging/develop/translations.py update

bench: setup-test
	$(py) -m tests.bench

# The manual's and the README's pictures, from the running program, in its three languages.
screenshots: setup-test
	$(py) packaging/develop/screenshots.py

lock: setup
	.venv/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --quiet \
	  --custom-compile-command "make lock" --output-file packaging/develop/requirements.lock
	.venv/bin/uv pip compile packaging/develop/setup.in --constraint packaging/develop/requirements.lock --universal \
	  --python-version 3.11 --generate-hashes --quiet --no-annotate --custom-compile-command "make lock" \
	  --output-file packaging/develop/setup.lock

# Everything that is handed out, into dist/ (packaging/README.md).
package: setup-test
	$(py) packaging/package.py

# Builds all of it and installs, uses and removes each on a clean system: minutes, and root for the clean systems.
package-test: setup-test
	$(py) packaging/package_test.py

package-lock: setup
	for each in tools windows; do \
	  .venv/bin/uv pip compile packaging/locks/$$each.in --universal --python-version 3.11 --generate-hashes --quiet \
	    --no-annotate --custom-compile-command "make package-lock" --output-file packaging/locks/$$each.lock; done
	# With what signs bundles: a package that is ready to use has it, a wheel leaves it to whoever installs it.
	.venv/bin/uv pip compile pyproject.toml --extra sign --constraint packaging/develop/requirements.lock --universal \
	  --python-version 3.11 --generate-hashes --quiet --no-annotate --custom-compile-command "make package-lock" \
	  --output-file packaging/locks/run.lock
