"""Be a screen reader: hear events and ask for objects through AT-SPI, for a test. Runs under the system's Python.

Each line on standard input is a Python expression; its answer goes out as one line of JSON. Meanwhile events of the
program are collected, as [type, detail, value, role of the source].
"""

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # only after the version was said

HEARD = (
    "object:text-caret-moved",
    "object:text-selection-changed",
    "object:property-change:accessible-description",
    # AT-SPI's library keeps names, and learns of new ones by this alone.
    "object:property-change:accessible-name",
    "object:state-changed:showing",
    "object:state-changed:focused",
)
events = []


def on_event(event):
    value = event.any_data if isinstance(event.any_data, str) else ""
    events.append([event.type, event.detail1, value, event.source.get_role_name(), event.source.get_name()])


def heard(kind, role=""):
    """Return what was heard of a kind of events, from objects of a role."""
    return [each for each in events if each[0].startswith(kind) and role in ("", each[3])]


def walk(thing):
    """Yield an object and all that is in it."""
    yield thing
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None:
            yield from walk(child)


def program():
    """Return the program, or None as long as it has not come to the bus."""
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
    return next((each for each in found if each is not None and each.get_name() == "hashiya"), None)


def find(role, name=""):
    """Return the object that shows, with a role and a name that starts so."""
    for thing in walk(program()):
        shown = thing.get_state_set().contains(Atspi.StateType.SHOWING)
        if shown and thing.get_role_name() == role and (thing.get_name() or "").startswith(name):
            return thing
    raise LookupError(f"no {role} called {name!r} shows")


def states(thing):
    return [each.value_nick for each in thing.get_state_set().get_states()]


def piece(text, offset, granularity):
    """Return where a "WORD" or "LINE" around an offset starts and ends, and its characters."""
    found = Atspi.Text.get_string_at_offset(text, offset, getattr(Atspi.TextGranularity, granularity))
    return [found.start_offset, found.end_offset, found.content]


def extents(text, offset):
    box = Atspi.Text.get_character_extents(text, offset, Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def selected(text):
    found = [Atspi.Text.get_selection(text, n) for n in range(Atspi.Text.get_n_selections(text))]
    return [[each.start_offset, each.end_offset] for each in found]


def press(thing):
    return Atspi.Action.do_action(thing, 0)


def answer(_source, _condition):
    line = sys.stdin.readline()
    if not line:
        Atspi.event_quit()
        return False
    try:
        reply = {"value": eval(line, globals())}  # the test's own words
    except Exception as error:  # noqa: BLE001  # whatever it is, the test has to hear of it
        reply = {"error": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()
    return True


if __name__ == "__main__":
    Atspi.init()
    listeners = [Atspi.EventListener.new(on_event) for _ in HEARD]
    for listener, kind in zip(listeners, HEARD, strict=True):
        listener.register(kind)
    os.set_blocking(0, True)
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, answer)
    Atspi.event_main()
