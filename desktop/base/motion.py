"""Reduced motion: nothing fades, slides or blinks. Unless somebody asks for it, Qt follows the system by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_BEFORE = "motionBefore"


def apply(app: QApplication, *, reduced: bool) -> None:
    """Still all motion, or give back what the system had."""
    before = app.property(_BEFORE)
    if reduced and before is None:
        effects = [app.isEffectEnabled(effect) for effect in _EFFECTS]
        app.setProperty(_BEFORE, (app.cursorFlashTime(), effects))
        _set(app, 0, [False] * len(_EFFECTS))
    elif not reduced and before is not None:
        app.setProperty(_BEFORE, None)
        _set(app, *before)


def _set(app: QApplication, flash: int, effects: list[bool]) -> None:
    app.setCursorFlashTime(flash)
    for effect, enabled in zip(_EFFECTS, effects, strict=True):
        app.setEffectEnabled(effect, enabled)
