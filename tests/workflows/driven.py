"""Run the real program and answer, on its standard output, where things are: the inside half of the driver.

The program itself is untouched and gets its clicks and keys from outside, through the X server. This half only looks:
each line on standard input is a Python expression, evaluated in the window's thread; the answer goes out as one line of
JSON. When standard input ends, nothing happens: the program is closed like any other, by its window.
"""

import json
import sys
import threading

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hashiya.__main__ import main
from tests.desktop.textview.parts import point_in


def widget(name):
    """Return the visible widget of that object name; the topmost window's, where several have it."""
    found = [w for w in QApplication.allWidgets() if w.objectName() == name and w.isVisible()]
    if not found:
        raise LookupError(f"no visible widget is called {name}")
    return next((w for w in found if w.window().isActiveWindow()), found[-1])


def rect(thing, area=None):
    """Return x, y, width and height on the screen of a widget, or of a rectangle in it."""
    area = area or thing.rect()
    corner = thing.mapToGlobal(area.topLeft())
    return [corner.x(), corner.y(), area.width(), area.height()]


def menu_item(text):
    """Return the place on the screen of an entry of an open menu or of the menu bar."""
    for each in QApplication.allWidgets():
        if isinstance(each, QMenu) and each.isVisible():
            for action in each.actions():
                if action.text().replace("&", "").startswith(text):
                    return rect(each, each.actionGeometry(action))
    raise LookupError(f"no open menu has {text}")


def place(view, position, part):
    """Return the point on the screen at a part (0 to 1) of the way through the grapheme at `position`."""
    point = point_in(view, position, part).toPoint()
    corner = view.viewport().mapToGlobal(point)
    return [corner.x(), corner.y()]


def row(view, number):
    """Return where a list shows its row of that number."""
    return rect(view.viewport(), view.visualRect(view.model().index(number, 0)))


def names():
    """Return the object names of all visible widgets, for whoever writes a test."""
    return sorted({w.objectName() for w in QApplication.allWidgets() if w.isVisible() and w.objectName()})


class Answers(QObject):
    """Carries questions from the reading thread to the window's thread."""

    asked = Signal(str)

    def __init__(self):
        super().__init__()
        self.asked.connect(self.answer)

    @Slot(str)
    def answer(self, expression):
        scope = {"widget": widget, "rect": rect, "menu_item": menu_item, "names": names, "QPoint": QPoint}
        scope |= {
            "place": place,
            "row": row,
            "QFontDatabase": QFontDatabase,
            "QApplication": QApplication,
            "QWidget": QWidget,
        }
        try:
            reply = {"value": eval(expression, scope)}  # the test's own words
            line = json.dumps(reply)
        except Exception as error:  # noqa: BLE001  # whatever it is, the test has to hear of it
            line = json.dumps({"error": f"{type(error).__name__}: {error}"})
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def read_questions(answers):
    for line in sys.stdin:
        answers.asked.emit(line.strip())


def start_when_there_is_an_application():
    application = QApplication.instance()
    if application is None:
        threading.Timer(0.05, start_when_there_is_an_application).start()
        return
    answers = Answers()
    answers.moveToThread(application.thread())
    start_when_there_is_an_application.kept = answers
    threading.Thread(target=read_questions, args=(answers,), daemon=True).start()


if __name__ == "__main__":
    waiting = threading.Timer(0.05, start_when_there_is_an_application)
    waiting.daemon = True
    waiting.start()
    sys.exit(main())
