"""What a merge was: how much came, from which files, for whom and signed by whom, and what went beyond a role."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hashiya.db.model.conflict import MergedFile, MergeEntry
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.team_words import step_name
from hashiya.desktop.widgets.labels import Caption, ElidedLabel, Heading, QuoteLabel


class MergeAccount(QWidget):
    """Tells of one merge; `trusted` maps public keys to their owners.

    Wish: `step_requested(number)` to see a step that was beyond a role.
    """

    step_requested = Signal(int)

    def __init__(self, merge: MergeEntry, trusted: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "mergeAccount", self.tr("Merge"))
        self._trusted = trusted
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.SMALL)
        column.addWidget(Heading(self.tr("Merge"), look.BODY))
        column.addWidget(Caption(self.tr("Steps that came: %Ln", "", merge.events)))
        for each in merge.files:
            # Not among the others: a name of Latin letters alone would stand at the far side of a mirrored window.
            file = named(ElidedLabel(), "mergedFile")
            file.set_text(each.name)
            column.addWidget(file)
            column.addWidget(_quote("\n".join(self._about(each))))
        if merge.beyond:
            column.addWidget(Heading(self.tr("Beyond a role"), look.BODY))
            told = Caption(
                self.tr(
                    "Roles in this project did not allow these steps. They were taken in like all others; somebody "
                    "should look at them."
                )
            )
            told.setWordWrap(True)
            column.addWidget(told)
            for name, numbers in sorted(merge.beyond.items()):
                column.addWidget(_quote(self.tr("{name}, steps: %Ln", "", len(numbers)).format(name=isolated(name))))
            column.addLayout(self._lead(max(number for numbers in merge.beyond.values() for number in numbers)))

    def _about(self, file: MergedFile) -> Iterator[str]:
        if file.recipient:
            yield self.tr("Made for {name}").format(name=isolated(file.recipient))
        if file.signer in self._trusted:
            yield self.tr("✓ Signed by {name}").format(name=isolated(self._trusted[file.signer]))
        elif file.signer:
            yield self.tr("Signed with the key {key}").format(key=file.signer)
        else:
            yield self.tr("Not signed")

    def _lead(self, number: int) -> QHBoxLayout:
        button = named(QPushButton(self.tr("Go to the newest of them")), "goBeyond")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.step_requested.emit(number))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        return row


def merge_words(merge: MergeEntry) -> list[str]:
    """Return the lines by which a list tells of a merge: when, who, how much, whether anything was beyond a role."""
    lines = [
        words.time(merge.time),
        f"{isolated(merge.author or '–')}: {step_name('merge')}",
        QCoreApplication.translate("MergeAccount", "Steps that came: %Ln", "", merge.events),
    ]
    return [*lines, beyond_words()] if merge.beyond else lines


def beyond_words() -> str:
    """Return the sign, in words, of a step that its author's role did not allow."""
    return QCoreApplication.translate("MergeAccount", "⚠ Beyond a role")


def _quote(text: str) -> QuoteLabel:
    label = QuoteLabel()
    label.setText(text)
    return label
