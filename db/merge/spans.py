"""Whether the documents and spans that come from outside fit their texts."""

from collections.abc import Iterable, Sequence

from hashiya.db.merge.fold import Touches
from hashiya.db.merge.incoming import Incoming
from hashiya.db.merge.outside import is_span_of
from hashiya.db.merge.rows import Rows
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.events import Group
from hashiya.db.tables.layout import ANNOTATIONS, DOCUMENTS, Row
from hashiya.db.tables.lineage import place


class Spans:
    """Collects spans by document, then looks at each text once."""

    def __init__(self) -> None:
        self._spans: dict[str, set[tuple[int, int]]] = {}
        self._documents: dict[str, Row] = {}
        self._files: dict[str, Incoming] = {}

    def note(self, file: Incoming, groups: Iterable[Group]) -> None:
        """Take in what an event from outside says about documents and annotations."""
        for group in groups:
            if group.table is ANNOTATIONS:
                for rows in (group.befores, group.afters):
                    for row in rows or ():
                        spans = self._spans.get(row[1])
                        if spans is None:
                            spans = self._spans[row[1]] = set()
                            self._files[row[1]] = file
                        spans.add((row[3], row[4]))
            elif group.table is DOCUMENTS:
                for before, after in group.pairs():
                    for each in (before, after):
                        if each is not None:
                            self._documents.setdefault(each[0], each)
                            self._files[each[0]] = file

    def check(self, texts: Texts, touches: Touches, rows: Rows, files: Sequence[Incoming]) -> dict[str, str]:
        """Return the texts that the project lacks, by their hash.

        Raises:
            ProjectError: TEXT_DIFFERS, BUNDLE_ALTERED for a text that is missing or another, BUNDLE_INVALID.
        """
        lacking: dict[str, str] = {}
        for document in sorted(self._spans.keys() | self._documents.keys()):
            file = self._files[document]
            found = self._only_row(document, touches, rows, file)
            text = lacking.get(found[7]) or texts.get(found[7])
            if text is None:
                text = lacking[found[7]] = _sent_text(found, file, files)
            if len(text) != found[6]:
                raise _invalid(file, f"the length of document {document}")
            for start, end in self._spans.get(document, ()):
                if not is_span_of(text, start, end):
                    raise _invalid(file, f"the span {start}-{end} of document {document}")
        return lacking

    def _only_row(self, document: str, touches: Touches, rows: Rows, file: Incoming) -> Row:
        """Return a row of the document, all of which have the same text."""
        where = place(DOCUMENTS.name, document)
        found = [rows.stored(where), self._documents.get(document)]
        for touch in touches.get(where, ()):
            found += [touch.before, touch.after]
        known = [row for row in found if row is not None]
        if not known:
            raise _invalid(file, f"document {document} was never there")
        if len({(row[6], row[7]) for row in known}) > 1:
            raise ProjectError(Problem.TEXT_DIFFERS, path=file.path, document=known[0][2])
        return known[0]


def _sent_text(row: Row, file: Incoming, files: Sequence[Incoming]) -> str:
    for each in files:
        text = each.text(row[7])
        if text is not None:
            return text
    raise ProjectError(Problem.BUNDLE_ALTERED, path=file.path, detail=f"the text of {row[2]}")


def _invalid(file: Incoming, detail: str) -> ProjectError:
    return ProjectError(Problem.BUNDLE_INVALID, path=file.path, detail=detail)
