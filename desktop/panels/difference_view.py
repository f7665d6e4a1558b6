"""A proposal as a difference: what the span gains and loses, labels and values old and new, each part to answer."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.db.compare.proposal import ProposalDifference, proposal_difference
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.review import BOUNDS, LABEL, Answer, Proposal, Review, value_part
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated, layout_direction, text_alignment, text_direction
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.labels import Caption

_AROUND, _SHOWN = 24, 400


class DifferenceView(QWidget):
    """Shows one proposal. `answered(part, accepted)` from the buttons of a part."""

    answered = Signal(str, bool)

    def __init__(
        self,
        review: Review,
        annotation: Annotation,
        text: str,
        codebook: Codebook,
        language: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("proposal")
        self._theme, self._text = theme, text
        proposal = Proposal.read(review.proposal or {})
        difference = proposal_difference(annotation, proposal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        for part in proposal.parts:
            if part == BOUNDS:
                shown = self._bounds(annotation, proposal, difference)
            elif part == LABEL:
                shown = self._values(
                    self.tr("Label"),
                    _label(codebook, annotation.label, language),
                    _label(codebook, proposal.label or "", language),
                )
            else:
                name = next(each for each in proposal.attributes if value_part(each) == part)
                code = codebook.get(proposal.label or annotation.label)
                attribute = code.attribute(name) if code else None
                shown = self._values(
                    words.attribute_name(attribute, language) if attribute else name,
                    words.value_name(attribute, annotation.attributes.get(name, "")),
                    words.value_name(attribute, proposal.attributes[name] or ""),
                )
            column.addWidget(self._part(part, shown, proposal.answers.get(part)))

    def _part(self, part: str, shown: QWidget, answer: Answer | None) -> QWidget:
        """Return a part with its answer, or with the buttons for one, below it."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        column.addWidget(shown)
        if answer is not None:
            column.addWidget(Caption(self.tr("accepted") if answer is Answer.ACCEPTED else self.tr("declined")))
            return box
        row = QHBoxLayout()
        for name, text, long, accepted in (
            ("acceptPart", self.tr("Take"), self.tr("Take this part of the proposal"), True),
            ("declinePart", self.tr("Decline"), self.tr("Decline this part of the proposal"), False),
        ):
            button = named(QPushButton(text), name, long)
            button.setProperty("part", part)
            button.setToolTip(long)
            button.clicked.connect(lambda _checked=False, yes=accepted: self.answered.emit(part, yes))
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        return box

    def _bounds(self, annotation: Annotation, proposal: Proposal, difference: ProposalDifference) -> QLabel:
        """Return the passage with what is lost struck out and what is gained underlined."""
        new = proposal.bounds or (annotation.start, annotation.end)
        first, last = min(annotation.start, new[0]), min(max(annotation.end, new[1]), len(self._text))
        start, end = max(0, first - _AROUND), min(len(self._text), last + _AROUND)
        pieces = [self._piece(start, first, "around"), self._piece(last, end, "around")]
        middle = [(*each, "lost") for each in difference.lost] + [(*each, "gained") for each in difference.gained]
        if difference.kept is not None:
            middle.append((*difference.kept, "kept"))
        pieces[1:1] = [self._piece(*each) for each in sorted(middle)]
        label = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        passage = self._text[first:last]
        label.setLayoutDirection(layout_direction(text_direction(passage)))
        label.setAlignment(text_alignment(passage) | Qt.AlignmentFlag.AlignTop)
        label.setText("".join(pieces))
        label.setAccessibleName(
            self.tr("Bounds: now {old}, proposed {new}").format(
                old=isolated(self._text[annotation.start : annotation.end][:_SHOWN]),
                new=isolated(self._text[new[0] : new[1]][:_SHOWN]),
            )
        )
        label.setObjectName("boundsDifference")
        return label

    def _piece(self, start: int, end: int, kind: str) -> str:
        shown = self._text[start:end]
        if len(shown) > _SHOWN:
            shown = f"{shown[: _SHOWN // 2]} … {shown[-_SHOWN // 2 :]}"
        style = {
            "around": f"color:{self._theme.ink_muted}",
            "kept": f"background-color:{self._theme.selection}",
            "lost": f"color:{self._theme.danger}; text-decoration:line-through",
            "gained": f"background-color:{self._theme.found}; color:#1f2328; text-decoration:underline",
        }[kind]
        return f'<span style="{style}">{escape(shown)}</span>'

    def _values(self, name: str, old: str, new: str) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setText(
            self.tr("{name}: {old} → {new}").format(name=name, old=isolated(old or "–"), new=isolated(new or "–"))
        )
        return label


def _label(codebook: Codebook, label: str, language: str) -> str:
    code = codebook.get(label)
    return words.code_name(code, language) if code else label
