"""The project's own JSON read into records. What those mean for a project is the matter of an action."""

import codecs
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from hashiya.db.importers.file_bytes import read_bytes
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import DIRECTION_FORCED, PARAGRAPH_DIRECTIONS
from hashiya.db.model.interchange import LONGEST, DocumentPart, Interchange
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.resources import resource

_MOST_ERRORS = 5
# More than any offset has, fewer than Python refuses to read.
_DIGITS = 18
_DEEPEST = 100
_MESSAGE_LENGTH = 160
# Beyond this the schema's validator would take minutes; the decoder's own first error has to do.
_EXPLAINED_SIZE = 4_000_000


def read_json(source: bytes | Path, file: str = "") -> Interchange:
    """Return the records of a file that follows the format.

    Args:
        source: the file's bytes, or its path.
        file: its name, for messages; by default that of the path.

    Raises:
        ProjectError: IO, NOT_JSON, or SCHEMA_BROKEN with the paths of the first errors.
    """
    data = read_bytes(source) if isinstance(source, Path) else source
    name = file or (source.name if isinstance(source, Path) else "JSON")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        parsed = msgspec.json.decode(data, type=Interchange)
    except msgspec.ValidationError as error:
        _explain(data, name, str(error))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ProjectError(Problem.NOT_JSON, file=name, detail=_short(str(error))) from None
    errors = list(islice(_contradictions(parsed), _MOST_ERRORS))
    if errors:
        raise ProjectError(Problem.SCHEMA_BROKEN, file=name, errors="; ".join(errors))
    return parsed


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the format, draft 2020-12."""
    loaded: dict[str, Any] = json.loads(resource("schema", "annotations-1.json").read_text("utf-8"))
    return loaded


def _explain(data: bytes, file: str, first: str) -> NoReturn:
    """Raise SCHEMA_BROKEN with the paths of the first errors that the schema finds."""
    errors = [first]
    if len(data) <= _EXPLAINED_SIZE:
        try:
            content = json.loads(data, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise ProjectError(Problem.NOT_JSON, file=file, detail=_short(str(error))) from None
        # Late: it costs time that only broken files are worth.
        from jsonschema import Draft202012Validator

        found = islice(Draft202012Validator(schema()).iter_errors(content), _MOST_ERRORS)
        errors = [f"{error.json_path}: {error.message}" for error in found] or errors
    raise ProjectError(Problem.SCHEMA_BROKEN, file=file, errors="; ".join(map(_short, errors)))


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _short(message: str) -> str:
    """Return a message that fits a line and any terminal: no half surrogate pairs, no whole files quoted."""
    clean = " ".join(message.encode("utf-8", "replace").decode().split())
    return clean if len(clean) <= _MESSAGE_LENGTH else f"{clean[: _MESSAGE_LENGTH // 2]} … {clean[-60:]}"


def _contradictions(parsed: Interchange) -> Iterator[str]:
    """Yield what no schema can say: ids twice, names of nothing, spans that cannot be."""
    for key in ("codebook", "documents", "annotations", "links", "reviews"):
        yield from _twice(key, getattr(parsed, key))
    yield from _too_long("$.project", parsed.project.id, parsed.project.title, parsed.project.created)
    parents = {code.name: code.parent for code in parsed.codebook}
    labels = parents.keys()
    for index, code in enumerate(parsed.codebook):
        if code.parent is not None and code.parent not in labels:
            yield _short(f"$.codebook[{index}].parent: there is no label {code.parent}")
        elif _is_above_itself(code.name, parents):
            yield _short(f"$.codebook[{index}].parent: the label {code.name} would stand above itself")
    for index, document in enumerate(parsed.documents):
        yield from _in_document(f"$.documents[{index}]", document)
    yield from _in_annotations(parsed, labels)
    known = {each.id for each in parsed.annotations}
    for index, link in enumerate(parsed.links):
        yield from _too_long(f"$.links[{index}]", link.id, link.type, link.author, link.created)
        for key, end in (("from", link.source), ("to", link.target)):
            if end not in known:
                yield _short(f"$.links[{index}].{key}: there is no annotation {end}")
        if link.source == link.target:
            yield f"$.links[{index}].to: an annotation cannot be linked to itself"
    for index, review in enumerate(parsed.reviews):
        yield from _too_long(f"$.reviews[{index}]", review.id, review.reviewer, review.created)
        if _deeper(review.proposal, _DEEPEST):
            yield f"$.reviews[{index}].proposal: it is nested more than {_DEEPEST} levels deep"
        if review.annotation not in known:
            yield _short(f"$.reviews[{index}].annotation: there is no annotation {review.annotation}")


def _is_above_itself(label: str, parents: Mapping[str, str | None]) -> bool:
    above = parents[label]
    # No more steps than there are labels: the circle may be one that this label only leads into.
    for _step in range(len(parents)):
        if above is None or above == label:
            break
        above = parents.get(above)
    return above == label


def _too_long(path: str, *words: str) -> Iterator[str]:
    if sum(map(len, words)) > LONGEST:
        yield f"{path}: its id, names and times have more than {LONGEST} characters together"


def _twice(key: str, records: Sequence[Any]) -> Iterator[str]:
    seen: set[str] = set()
    for index, record in enumerate(records):
        if record.id in seen:
            yield _short(f"$.{key}[{index}].id: {record.id} stands twice")
        seen.add(record.id)


def _in_document(path: str, document: DocumentPart) -> Iterator[str]:
    yield from _too_long(path, document.id, document.title, document.file, document.language, document.created)
    text = document.text
    if not isinstance(text, msgspec.UnsetType) and len(text) != document.length:
        yield f"{path}.text: it has {len(text)} characters, not {document.length}"
    metadata = document.metadata
    if not isinstance(metadata.get(DIRECTION_FORCED, False), bool):
        yield f"{path}.metadata.{DIRECTION_FORCED}: true or false is needed"
    by_start = metadata.get(PARAGRAPH_DIRECTIONS, {})
    if not isinstance(by_start, Mapping) or not all(
        start.isascii() and start.isdigit() and value in {each.value for each in Direction}
        for start, value in by_start.items()
    ):
        yield f"{path}.metadata.{PARAGRAPH_DIRECTIONS}: offsets with ltr or rtl are needed"
    elif any(len(start) > _DIGITS or int(start) > document.length for start in by_start):
        yield f"{path}.metadata.{PARAGRAPH_DIRECTIONS}: an offset lies outside the text"
    if _deeper(metadata, _DEEPEST):
        yield f"{path}.metadata: it is nested more than {_DEEPEST} levels deep"


def _deeper(value: Any, levels: int) -> bool:
    """Return whether a free-form value is nested so deep that storing it could fail."""
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return False
    return levels == 0 or any(_deeper(each, levels - 1) for each in value)


def _in_annotations(parsed: Interchange, labels: Collection[str]) -> Iterator[str]:
    lengths = {document.id: document.length for document in parsed.documents}
    for index, each in enumerate(parsed.annotations):
        yield from _too_long(f"$.annotations[{index}]", each.id, each.label, each.author, each.created, each.modified)
        length = lengths.get(each.document)
        if length is None:
            yield _short(f"$.annotations[{index}].document: there is no document {each.document}")
        elif not each.start < each.end <= length:
            yield f"$.annotations[{index}].end: {each.start}-{each.end} is no span of {length} characters"
        elif len(each.quote) != each.end - each.start:
            yield f"$.annotations[{index}].quote: it has {len(each.quote)} characters, not {each.end - each.start}"
        if each.label not in labels:
            yield _short(f"$.annotations[{index}].label: there is no label {each.label}")
