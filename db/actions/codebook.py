"""Change the codebook, without pulling the ground from under annotations."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from hashiya.db.actions.rules import checked_value, storable
from hashiya.db.model.codebook import Code, Codebook
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, codes
from hashiya.db.tables.layout import CODES
from hashiya.db.tables.transaction import Transaction

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def set_codebook(tx: Transaction, codebook: Codebook) -> None:
    """Put this codebook in the place of the present one.

    Raises:
        ProjectError: LABEL_IN_USE or ATTRIBUTE_IN_USE where annotations would lose their label or values,
            CODEBOOK_CLASH for names that stand twice, FORBIDDEN_CHARACTER.
        ValueError: a name is empty or a colour is not #rrggbb; the dialog does not let that through.
    """
    refuse_clashes(codebook)
    old = tx.codebook()
    used = annotations.labels_in_use(tx.connection)
    for label, count in used.items():
        code = codebook.get(label)
        if code is None:
            raise ProjectError(Problem.LABEL_IN_USE, label=label, count=count)
        if code.attributes != getattr(old.get(label), "attributes", None):
            _refuse_lost_values(tx, code)
    replace_rows(tx, codebook)


def replace_rows(tx: Transaction, codebook: Codebook) -> None:
    """Make the stored codes equal to these, touching only the rows that differ."""
    present = {row[0]: row for row in codes.rows(tx.connection)}
    wanted = {code.id: codes.to_row(code, position) for position, code in enumerate(codebook)}
    tx.delete(CODES, [row for key, row in present.items() if key not in wanted])
    tx.update(CODES, [(present[k], row) for k, row in wanted.items() if k in present and present[k] != row])
    tx.insert(CODES, [row for key, row in wanted.items() if key not in present])


def refuse_clashes(codebook: Codebook) -> None:
    """Check a codebook by itself.

    Raises:
        ProjectError: CODEBOOK_CLASH or FORBIDDEN_CHARACTER.
        ValueError: as `set_codebook`.
    """
    _refuse_twice(code.id for code in codebook)
    _refuse_twice(code.name for code in codebook)
    _refuse_twice(code.shortcut.upper() for code in codebook if code.shortcut)
    for code in codebook:
        for word in _words(code):
            storable("codebook", word)
        if not code.name or not code.id or not _COLOR.fullmatch(code.color):
            raise ValueError(f"not a code: {code}")
        _refuse_twice(attribute.name for attribute in code.attributes)
        for attribute in code.attributes:
            _refuse_twice(attribute.choices)


def _words(code: Code) -> Iterator[str]:
    yield from (code.id, code.name, code.shortcut, code.parent or "", *code.names, *code.names.values())
    for attribute in code.attributes:
        yield from (attribute.name, *attribute.choices, *attribute.names, *attribute.names.values())


def _refuse_twice(names: Iterable[str]) -> None:
    for name, count in Counter(names).items():
        if count > 1:
            raise ProjectError(Problem.CODEBOOK_CLASH, name=name)


def _refuse_lost_values(tx: Transaction, code: Code) -> None:
    lost: Counter[str] = Counter()
    for row in annotations.with_label(tx.connection, code.name):
        for name, value in annotations.from_row(row).attributes.items():
            attribute = code.attribute(name)
            try:
                fits = attribute is not None and checked_value(attribute, value) == value
            except ProjectError:
                fits = False
            if not fits:
                lost[name] += 1
    for name, count in lost.items():
        raise ProjectError(Problem.ATTRIBUTE_IN_USE, attribute=name, label=code.name, count=count)
