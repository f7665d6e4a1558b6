"""Whether codebook and annotations fit each other, after steps that put older states of some rows back."""

from collections import Counter
from collections.abc import Iterable

from hashiya.db.actions.rules import ValueRules
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.problems import ProjectError
from hashiya.db.tables.canonical import strings


class UnfitError(Exception):
    """The codebook does not fit itself or what is annotated."""


def refuse_names_twice(codebook: Codebook) -> None:
    """Refuse a codebook in which a name or a shortcut stands twice.

    Raises:
        UnfitError: it does.
    """
    shortcuts = [code.shortcut.upper() for code in codebook if code.shortcut]
    for words in ([code.name for code in codebook], shortcuts):
        for word, count in Counter(words).items():
            if count > 1:
                raise UnfitError(f"{word} stands twice in the codebook")


def refuse_unknown_values(codebook: Codebook, in_use: Iterable[tuple[str, str]]) -> None:
    """Refuse labels and values (label, values as JSON) that the codebook does not know.

    Raises:
        UnfitError: there is one.
    """
    rules = {code.name: ValueRules(code) for code in codebook}
    for label, values in in_use:
        if label not in rules:
            raise UnfitError(f"the label {label} is not in the codebook")
        read = strings(values)
        try:
            fits = rules[label].checked(read) == read
        except ProjectError as error:
            raise UnfitError(str(error)) from error
        if not fits:
            raise UnfitError(f"the codebook does not allow a value of {label}")
