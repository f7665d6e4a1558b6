"""Whether an event that was made elsewhere is one that Hashiya could have written. Nothing here trusts anything."""

import re
from collections.abc import Callable

import msgspec

from hashiya.db.actions.codebook import refuse_clashes
from hashiya.db.actions.rules import SIMPLE
from hashiya.db.model.annotation import Status
from hashiya.db.model.assignment import AssignmentState
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.interchange import LONGEST
from hashiya.db.model.person import Role
from hashiya.db.model.problems import ProjectError
from hashiya.db.model.review import Decision, Proposal
from hashiya.db.schema.errors import RowUnreadableError
from hashiya.db.tables import assignments, codes, documents, events, reviews
from hashiya.db.tables.canonical import strings, to_json
from hashiya.db.tables.events import Entry, Group
from hashiya.db.tables.layout import (
    ANNOTATIONS,
    ASSIGNMENTS,
    CODES,
    DOCUMENTS,
    LINKS,
    PEOPLE,
    PROJECT,
    REVIEWS,
    SETTINGS,
    LogUnreadableError,
    Row,
)
from hashiya.db.text.offsets import widen

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_VERB = re.compile(r"[a-z_]{1,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST = 2**53
_STATUSES = frozenset(Status)
_ROLES = frozenset(Role)
_DECISIONS = frozenset(Decision)
_STATES = frozenset(AssignmentState)
_DIRECTIONS = frozenset(Direction)
# Equal attribute values that are remembered as good.
_REMEMBERED = 50_000


class ForgedError(Exception):
    """An event that Hashiya never writes."""


def _refuse_unless(good: object, what: str) -> None:
    if not good:
        raise ForgedError(what)


def _texts(what: str, *values: object, longest: int = LONGEST) -> None:
    for value in values:
        if type(value) is not str or "\x00" in value or len(value) > longest:
            raise ForgedError(what)


class Outside:
    """Reads events from outside; remembers what it has seen to be good, since events repeat values."""

    def __init__(self) -> None:
        self._last = ""
        self._values = {"{}"}
        self._proposals: set[str] = set()
        self._rows: dict[str, Callable[[Row], None]] = {
            PROJECT.name: self._project,
            CODES.name: self._code,
            DOCUMENTS.name: self._document,
            ANNOTATIONS.name: self._annotation,
            LINKS.name: self._link,
            REVIEWS.name: self._review,
            PEOPLE.name: self._person,
            ASSIGNMENTS.name: self._assignment,
            SETTINGS.name: self._setting,
        }

    def read(self, entry: Entry) -> list[Group]:
        """Return an event's changes after every look that one can take at it alone.

        Raises:
            ForgedError: it was not written by Hashiya.
        """
        event, time, author, verb, undoes, parents, _digest, changes = entry
        _texts("an event's author", author)
        good = _ID.fullmatch(event) and _TIME.fullmatch(time) and _VERB.fullmatch(verb)
        _refuse_unless(good and (undoes is None or _ID.fullmatch(undoes)), "an event's head")
        # Most events follow the one that was read before them.
        if parents != self._last:
            named = parents.split(" ")
            _refuse_unless(len(set(named)) == len(named) and all(map(_ID.fullmatch, named)), "an event's parents")
        self._last = event
        try:
            groups = events.decode(changes)
        except (LogUnreadableError, msgspec.MsgspecError, UnicodeDecodeError, TypeError) as error:
            raise ForgedError(f"event {event}: {error}") from error
        for group in groups:
            self._read_group(group, event)
        return groups

    def _read_group(self, group: Group, event: str) -> None:
        check = self._rows[group.table.name]
        try:
            for row in group.befores or ():
                check(row)
            for row in group.afters or ():
                check(row)
        except (TypeError, ValueError, AttributeError, ProjectError, RowUnreadableError, msgspec.MsgspecError) as error:
            raise ForgedError(f"event {event}, {group.table.name}") from error
        if group.befores is not None and group.afters is not None:
            for before, after in zip(group.befores, group.afters, strict=True):
                same = before[0] == after[0] and (group.table is not ANNOTATIONS or before[1] == after[1])
                _refuse_unless(same, f"event {event} changes a key")
        _refuse_unless(len(group), f"event {event} holds nothing")

    def _annotation(self, row: Row) -> None:
        key, document, label, start, end, values, memo, author, created, modified, status = row
        # Joining refuses whatever is not text.
        if "\x00" in "".join((key, document, label, values, memo, author, created, modified)):
            raise ForgedError("an annotation's text")
        if len(key) + len(label) + len(author) + len(created) + len(modified) > LONGEST or status not in _STATUSES:
            raise ForgedError("an annotation")
        if type(start) is not int or type(end) is not int or not key:
            raise ForgedError("an annotation's span")
        if not 0 <= start < end <= _LARGEST:
            raise ForgedError("an annotation's span")
        if values not in self._values:
            read = strings(values)
            _refuse_unless(to_json(read) == values and all(read.values()), "an annotation's values")
            if len(self._values) < _REMEMBERED:
                self._values.add(values)

    def _project(self, row: Row) -> None:
        _texts("the project's row", *row)

    def _code(self, row: Row) -> None:
        key, position, name, names, color, shortcut, parent, attributes = row
        _texts("a code", key, name, color, shortcut, parent or "")
        _texts("a code", names, attributes, longest=100 * LONGEST)
        _refuse_unless(type(position) is int and abs(position) < _LARGEST, "a code's place")
        code = codes.from_row(row)
        # It checks names, colour and attributes of one code as of many.
        refuse_clashes(Codebook((code,)))
        _refuse_unless(codes.to_row(code, position) == row, "a code")

    def _document(self, row: Row) -> None:
        key, position, title, file, language, direction, length, sha256, created, metadata = row
        _texts("a document", key, title, file, language, created, sha256)
        _texts("a document", metadata, longest=1000 * LONGEST)
        _refuse_unless(type(position) is int and abs(position) < _LARGEST and direction in _DIRECTIONS, "a document")
        _refuse_unless(type(length) is int and 0 <= length <= _LARGEST and key, "a document's length")
        _refuse_unless(_SHA256.fullmatch(sha256), "a document's hash")
        document = documents.from_row(row)
        starts = document.paragraph_directions
        _refuse_unless(all(0 <= start <= length for start in starts), "a document's paragraphs")
        _refuse_unless(documents.to_row(document, position) == row, "a document")

    def _link(self, row: Row) -> None:
        _texts("a link", *row)
        _refuse_unless(row[0] and row[1] and row[2] != row[3], "a link")

    def _review(self, row: Row) -> None:
        key, annotation, reviewer, decision, comment, proposal, created = row
        _texts("a review", key, annotation, reviewer, created)
        _texts("a review", comment, longest=1000 * LONGEST)
        _refuse_unless(key and decision in _DECISIONS, "a review")
        if proposal is not None and proposal not in self._proposals:
            _texts("a proposal", proposal, longest=100 * LONGEST)
            read = reviews.from_row(row).proposal
            _refuse_unless(read is not None and to_json(read) == proposal, "a proposal")
            if read is not None:
                _refuse_unless(Proposal.read(read), "a proposal")
            self._proposals.add(proposal)

    def _person(self, row: Row) -> None:
        _texts("a person", *row)
        _refuse_unless(row[0] and row[1] in _ROLES, "a person")

    def _assignment(self, row: Row) -> None:
        _texts("an assignment", *row)
        key, document, person, state, _created = row
        _refuse_unless(state in _STATES and key == assignments.key(document, person), "an assignment")

    def _setting(self, row: Row) -> None:
        _texts("a setting", *row)


def is_span_of(text: str, start: int, end: int) -> bool:
    """Return whether a span (code points, half-open) lies in the text and cuts no character."""
    if end > len(text):
        return False
    if (start == 0 or (text[start] in SIMPLE and text[start - 1] in SIMPLE)) and (
        end == len(text) or (text[end] in SIMPLE and text[end - 1] in SIMPLE)
    ):
        return True
    return widen(text, start, end) == (start, end)
