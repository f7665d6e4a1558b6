"""What can go wrong that a person can mend, and what they should be told.

`db` raises and returns codes with values; the English templates here are the source text, which the command line
prints as it is and the window translates (context "Problem") before it fills in the values. Every template says what
happened and what to do.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple


class Problem(StrEnum):
    """The kinds of trouble; the value is the stable code that `--json` prints."""

    NOT_FOUND = "not_found"
    EXISTS = "exists"
    NOT_A_PROJECT = "not_a_project"
    OTHER_PROGRAM = "other_program"
    DAMAGED = "damaged"
    OVERWRITTEN = "overwritten"
    OVERWRITTEN_UNSAVED = "overwritten_unsaved"
    NEWER_VERSION = "newer_version"
    READ_ONLY = "read_only"
    BUSY = "busy"
    DISK_FULL = "disk_full"
    IO = "io"
    MIGRATION_FAILED = "migration_failed"
    UNKNOWN_DOCUMENT = "unknown_document"
    AMBIGUOUS_DOCUMENT = "ambiguous_document"
    UNKNOWN_ANNOTATION = "unknown_annotation"
    UNKNOWN_LINK = "unknown_link"
    UNKNOWN_LABEL = "unknown_label"
    UNKNOWN_ATTRIBUTE = "unknown_attribute"
    WRONG_VALUE = "wrong_value"
    UNKNOWN_CHOICE = "unknown_choice"
    SPAN_EMPTY = "span_empty"
    SPAN_OUTSIDE = "span_outside"
    SPAN_WIDENED = "span_widened"
    DUPLICATE_DOCUMENT = "duplicate_document"
    DUPLICATE_LINK = "duplicate_link"
    LINK_TO_ITSELF = "link_to_itself"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_OF_YOURS_TO_UNDO = "nothing_of_yours_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNDO_CONFLICT = "undo_conflict"
    UNKNOWN_ENCODING = "unknown_encoding"
    UNDECODABLE = "undecodable"
    BINARY_FILE = "binary_file"
    CHARACTERS_REPLACED = "characters_replaced"
    NOTHING_TO_READ = "nothing_to_read"
    NOT_JSON = "not_json"
    SCHEMA_BROKEN = "schema_broken"
    QUOTE_MISMATCH = "quote_mismatch"
    TEXT_MISMATCH = "text_mismatch"
    TEXT_MISSING = "text_missing"
    ID_CONFLICT = "id_conflict"
    ID_TAKEN = "id_taken"
    FORBIDDEN_CHARACTER = "forbidden_character"
    LABEL_IN_USE = "label_in_use"
    ATTRIBUTE_IN_USE = "attribute_in_use"
    CODEBOOK_CLASH = "codebook_clash"
    BAD_NAME = "bad_name"
    UNKNOWN_PERSON = "unknown_person"
    PERSON_IN_USE = "person_in_use"
    TOO_FEW_PEOPLE = "too_few_people"
    NOT_ASSIGNED = "not_assigned"
    BLIND = "blind"
    BLIND_REOPEN = "blind_reopen"
    OWN_REVIEW = "own_review"
    NOT_REVIEWER = "not_reviewer"
    NOT_ADJUDICATOR = "not_adjudicator"
    NOT_MANAGER = "not_manager"
    NOT_YOURS = "not_yours"
    REASON_MISSING = "reason_missing"
    COMMENT_EMPTY = "comment_empty"
    UNKNOWN_REVIEW = "unknown_review"
    NOTHING_PROPOSED = "nothing_proposed"
    UNKNOWN_PART = "unknown_part"
    DIFFERENT_DOCUMENTS = "different_documents"
    NOTHING_IN_COMMON = "nothing_in_common"
    UNKNOWN_EVENT = "unknown_event"
    NOTHING_TO_RESTORE = "nothing_to_restore"
    UNKNOWN_ANNOTATOR = "unknown_annotator"
    TOO_FEW_ANNOTATORS = "too_few_annotators"
    BUNDLE_DAMAGED = "bundle_damaged"
    BUNDLE_ALTERED = "bundle_altered"
    BUNDLE_INVALID = "bundle_invalid"
    BUNDLE_OTHER_FORMAT = "bundle_other_format"
    OTHER_PROJECT = "other_project"
    HISTORY_MISSING = "history_missing"
    PARTIAL_PROJECT = "partial_project"
    TEXT_DIFFERS = "text_differs"
    NOT_SIGNED = "not_signed"
    SIGNER_UNKNOWN = "signer_unknown"
    BAD_KEY = "bad_key"
    NO_CRYPTOGRAPHY = "no_cryptography"
    UNKNOWN_CONFLICT = "unknown_conflict"
    UNKNOWN_VERSION = "unknown_version"
    CONFLICT_BLOCKED = "conflict_blocked"


TEMPLATES: Mapping[Problem, str] = {
    Problem.NOT_FOUND: "{path} does not exist. Check the name, or make a new project.",
    Problem.EXISTS: "{path} exists already. Choose another name; nothing was overwritten.",
    Problem.NOT_A_PROJECT: "{path} is not a Hashiya project. Choose a file that ends in .hashiya.",
    Problem.OTHER_PROGRAM: "{path} is a database of another program. Choose a Hashiya project; nothing was changed.",
    Problem.DAMAGED: "{path} is damaged ({detail}). Restore the newest copy from {backups}.",
    Problem.OVERWRITTEN: "Another program wrote over {path} while it was open here. Everything up to your last saved "
    "step is kept in {copy}: open that one, or put it in its place.",
    Problem.OVERWRITTEN_UNSAVED: "Another program wrote over {path} while it was open here. What was done since the "
    "newest copy in {backups} could not be kept: open that copy, or put it in its place.",
    Problem.NEWER_VERSION: "{path} was made by a newer Hashiya (format {found}; this one reads up to {known}). "
    "Update Hashiya to open it.",
    Problem.READ_ONLY: "{path} can only be read. Make the file and its folder writable, or work on a copy.",
    Problem.BUSY: "{path} is being written by another program. Wait until it has finished, then try again. "
    "Colleagues who work at the same time each take a bundle, which is merged back.",
    Problem.DISK_FULL: "The disk that holds {path} is full. Free some space and try again; nothing was lost.",
    Problem.IO: "{path} could not be read or written ({detail}).",
    Problem.MIGRATION_FAILED: "{path} could not be brought to the new format ({detail}). "
    "It was left as it was; a copy lies at {backup}.",
    Problem.UNKNOWN_DOCUMENT: "There is no document {document} in this project. "
    "Name one by its id, file name or title.",
    Problem.AMBIGUOUS_DOCUMENT: "Several documents are called {document}. Use the id: {ids}.",
    Problem.UNKNOWN_ANNOTATION: "There is no annotation {annotation}. It may have been removed.",
    Problem.UNKNOWN_LINK: "There is no link {link}. It may have been removed.",
    Problem.UNKNOWN_LABEL: "There is no label {label}. Use one of: {known}.",
    Problem.UNKNOWN_ATTRIBUTE: "The label {label} has no attribute {attribute}. Use one of: {known}.",
    Problem.WRONG_VALUE: "{value} is not a number, which {attribute} needs. Write it like 58.3 or ٥٨٫٣.",
    Problem.UNKNOWN_CHOICE: "{value} is not a choice of {attribute}. Use one of: {known}.",
    Problem.SPAN_EMPTY: "The span {start}-{end} is empty. Its end must come after its start.",
    Problem.SPAN_OUTSIDE: "The span {start}-{end} lies outside the text, which has {length} characters.",
    Problem.SPAN_WIDENED: "The span {asked_start}-{asked_end} cut a character in two and was widened to {start}-{end}.",
    Problem.DUPLICATE_DOCUMENT: "{file} has the same text as {title}, which is in the project already. "
    "It was not added again.",
    Problem.DUPLICATE_LINK: "These two annotations are linked already.",
    Problem.LINK_TO_ITSELF: "An annotation cannot be linked to itself.",
    Problem.NOTHING_TO_UNDO: "There is nothing to undo.",
    Problem.NOTHING_OF_YOURS_TO_UNDO: "{person} has done nothing here that could be taken back. The last step is "
    "{author}'s, and only they can take it back.",
    Problem.NOTHING_TO_REDO: "There is nothing to redo.",
    Problem.UNDO_CONFLICT: "This step cannot be taken back: what it changed has been changed again since. "
    "Take back the later change first.",
    Problem.UNKNOWN_ENCODING: "There is no encoding called {encoding}. Use one such as utf-8, windows-1256 or "
    "iso-8859-8.",
    Problem.UNDECODABLE: "{file} cannot be read as {encoding} (first bad byte at {position}). Choose another encoding.",
    Problem.BINARY_FILE: "{file} is not a text file. Save it as plain text and add that.",
    Problem.CHARACTERS_REPLACED: "{file}: {count} characters that cannot be read or stored (bad bytes, NUL, half a "
    "surrogate pair) were replaced with \N{REPLACEMENT CHARACTER}.",
    Problem.NOTHING_TO_READ: "{file} has nothing to read: no letter, digit or sign that is seen. If that is a "
    "surprise, look at the file in another program, or choose another encoding.",
    Problem.NOT_JSON: "{file} is not JSON ({detail}). Choose a file that Hashiya exported.",
    Problem.SCHEMA_BROKEN: "{file} does not follow the format hashiya-annotations: {errors}. Nothing was imported.",
    Problem.QUOTE_MISMATCH: "{file}: the quote of annotation {annotation} does not match the text at {start}-{end}. "
    "Nothing was imported.",
    Problem.TEXT_MISMATCH: "{file}: the text of document {document} differs from the one in this project. "
    "Nothing was imported.",
    Problem.TEXT_MISSING: "{file}: document {document} is not in this project and the file does not hold its text. "
    "Add the document first, or export it with its text. Nothing was imported.",
    Problem.ID_CONFLICT: "{file}: {kind} {id} exists in this project with other content. Nothing was imported.",
    Problem.ID_TAKEN: "The id {id} is in use already. Leave it out, and a new one is made.",
    Problem.FORBIDDEN_CHARACTER: "{field} holds a character that cannot be stored (NUL or half a surrogate pair) "
    "at position {position}. Remove it and try again.",
    Problem.LABEL_IN_USE: "{count} annotations have the label {label}. Relabel or remove them before you drop it.",
    Problem.ATTRIBUTE_IN_USE: "{count} annotations of {label} have a value in {attribute} that the new codebook does "
    "not allow. Change those values first.",
    Problem.CODEBOOK_CLASH: "{name} stands twice in the codebook. Give every label, attribute, choice and shortcut "
    "a name of its own.",
    Problem.BAD_NAME: "“{name}” cannot be a person's name. Give one that is not empty and not {reserved}.",
    Problem.UNKNOWN_PERSON: "There is nobody called {name} in this project. Use one of: {known}.",
    Problem.PERSON_IN_USE: "{name} has annotations or documents to work on and stays in the project.",
    Problem.TOO_FEW_PEOPLE: "{wanted} people are needed for each document, but only {count} are named. "
    "Name more people, or ask for fewer for each document.",
    Problem.NOT_ASSIGNED: "{person} does not have the document {document}. Assign it first.",
    Problem.BLIND: "{person} works blind and sees only their own layer of {document} until they mark it done.",
    Problem.BLIND_REOPEN: "{person} has seen the other layers of {document}. "
    "Ask a reviewer or an adjudicator to open it again.",
    Problem.OWN_REVIEW: "{person} cannot review their own work. Ask somebody else, or allow it in the project's "
    "settings.",
    Problem.NOT_REVIEWER: "{person} may not review in this project. These people may: {names}.",
    Problem.NOT_ADJUDICATOR: "{person} may not decide about the agreed layer of this project. "
    "These people may: {names}.",
    Problem.NOT_MANAGER: "{person} may not change the people, rules and assignments of this project. "
    "These people may: {names}.",
    Problem.NOT_YOURS: "{person} may change only their own annotations here, not those of {author}. "
    "Comment on them, or ask one of these people: {names}.",
    Problem.REASON_MISSING: "A rejection needs a reason. Say in a few words what is wrong.",
    Problem.COMMENT_EMPTY: "The comment is empty. Write something first.",
    Problem.UNKNOWN_REVIEW: "There is no proposal {review}. It may have been removed.",
    Problem.NOTHING_PROPOSED: "The proposal changes nothing. Change the bounds, the label or a value first.",
    Problem.UNKNOWN_PART: "The proposal has no open part {part}. Use one of: {known}.",
    Problem.DIFFERENT_DOCUMENTS: "The annotations stand in different documents. Choose some of one document.",
    Problem.NOTHING_IN_COMMON: "The spans share no character. Take one of them, or all that they cover.",
    Problem.UNKNOWN_EVENT: "There is no entry {event} in the history of this project.",
    Problem.NOTHING_TO_RESTORE: "There was no {kind} {id} at that time. Choose a later entry of the history.",
    Problem.UNKNOWN_ANNOTATOR: "{annotator} has marked nothing here. Use one of: {known}.",
    Problem.TOO_FEW_ANNOTATORS: "Agreement needs two annotators, but {count} marked anything here. "
    "Choose two different ones, or have the same texts annotated by somebody else first.",
    Problem.BUNDLE_DAMAGED: "{path} is damaged ({detail}). Ask for it again; nothing was merged.",
    Problem.BUNDLE_ALTERED: "{path} was altered after it was made ({detail}). Ask for it again; nothing was merged.",
    Problem.BUNDLE_INVALID: "{path} holds something that Hashiya never writes ({detail}). Ask who sent it; nothing was "
    "merged.",
    Problem.BUNDLE_OTHER_FORMAT: "{path} has another format (format {found}; this Hashiya merges {known}). "
    "Open it once with this Hashiya, then merge it.",
    Problem.OTHER_PROJECT: "{path} is a copy of another project. Merge it into the one from which it was made.",
    Problem.HISTORY_MISSING: "{path} builds on work that this project does not have yet. "
    "Merge the file in which that work was done as well, in the same step or before.",
    Problem.PARTIAL_PROJECT: "This project is a bundle with a part of the whole, which cannot take in {path}. "
    "Have your work merged into the whole, then ask for a new bundle: it holds all that is new, such as labels.",
    Problem.TEXT_DIFFERS: "{path}: the document {document} has another text there than here. "
    "Remove one of the two where it was added, then merge again; nothing was merged.",
    Problem.NOT_SIGNED: "{path} holds work that no key that you trust has signed. "
    "Ask for a bundle made with --sign, or merge without --trust.",
    Problem.SIGNER_UNKNOWN: "{path} was signed with the key {signer}, which is not one that you trust. "
    "Check the key with its owner, then trust it.",
    Problem.BAD_KEY: "{key} is not an Ed25519 key. Make one with: hashiya key NAME.pem.",
    Problem.NO_CRYPTOGRAPHY: "Signatures need the library cryptography. Install it with pip: hashiya[sign].",
    Problem.UNKNOWN_CONFLICT: "There is no conflict {conflict}. It may have been settled.",
    Problem.UNKNOWN_VERSION: "The conflict has no version {version}. Use one of: {known}.",
    Problem.CONFLICT_BLOCKED: "This version cannot be put in place while something else stands against it ({detail}). "
    "Settle that first, or choose another version.",
}


class Notice(NamedTuple):
    """Something that went well but that the person should know, such as a widened span."""

    problem: Problem
    values: Mapping[str, Any] = {}

    def __str__(self) -> str:
        return _worded(self.problem, self.values)


class ProjectError(Exception):
    """Something that the user can act on. `str()` gives the English sentence; every other exception is our bug."""

    def __init__(self, problem: Problem, **values: Any) -> None:
        super().__init__(problem, values)
        self.problem = problem
        self.values = values

    def __str__(self) -> str:
        return _worded(self.problem, self.values)


def _worded(problem: Problem, values: Mapping[str, Any]) -> str:
    """Return the sentence, in which nothing can be seen to be nothing: "There is no label “”"."""
    template = TEMPLATES[problem]
    bare = [name for name, value in values.items() if value == "" and f"“{{{name}}}”" not in template]
    return template.format_map({**values, **dict.fromkeys(bare, "“”")} if bare else values)
