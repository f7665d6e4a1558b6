"""Help by hands: keys in a real window, whatever the layout, and the guided tour done as it asks."""

import subprocess

VIEW = "widget('textView')"


def open_sample(start, hashiya, tmp_path):
    project = tmp_path / "sample.hashiya"
    hashiya("new", project, "--sample")
    program = start(project)
    program.wait(f"widget('mainWindow').isActiveWindow() and {VIEW}.text() != '' and {VIEW}.hasFocus()")
    return program


def closed(program, name):
    program.screen.key("Escape")
    program.wait(f"{name!r} not in names() and widget('mainWindow').isActiveWindow()")


def test_keys_of_help_work_on_arabic_keyboards_and_the_program_ends_with_the_manual_open(start, hashiya, tmp_path):
    program = open_sample(start, hashiya, tmp_path)
    subprocess.run(["setxkbmap", "ara"], env=program.screen.environment, check=True)
    program.screen.key("Arabic_question_mark")
    program.wait("widget('shortcutsDialog').isActiveWindow()")
    closed(program, "shortcutsDialog")
    program.screen.key("ctrl+Arabic_noon")  # where K is
    program.wait("widget('paletteWords').hasFocus()")
    subprocess.run(["setxkbmap", "us"], env=program.screen.environment, check=True)
    program.screen.type("dark")
    program.wait("widget('paletteList').model().index(0, 0).data() == 'Dark'")
    program.screen.key("Return")
    program.wait("widget('mainWindow').settings.theme == 'dark'")
    program.wait(f"{VIEW}.hasFocus()")
    program.screen.key("F1")
    program.wait("widget('manualPage').toPlainText().startswith('Reading')")
    # The window manager makes a new window the active one when it gets to it: only then another can be.
    program.wait("widget('manualWindow').isActiveWindow()")
    program.ask("widget('mainWindow').activateWindow()")
    program.wait("widget('mainWindow').isActiveWindow()")
    program.close()


def test_the_tour_leads_by_the_hand(start, hashiya, tmp_path):
    program = open_sample(start, hashiya, tmp_path)
    program.screen.key("ctrl+k")
    program.wait("widget('paletteWords').hasFocus()")
    program.screen.type("guided")
    program.screen.key("Return")
    program.wait("widget('tourTitle').text() == 'Select some words'")
    x, y = program.settled(f"place({VIEW}, 20, 0.5)")
    program.screen.click(x, y, times=2)
    program.wait("widget('tourTitle').text() == 'Mark them as a target'")
    program.screen.key("t")
    program.wait("widget('tourTitle').text() == 'Fill in a value'")
    program.screen.key("F2")
    program.wait("widget('attribute_indicator').hasFocus()")
    program.screen.type("58")
    program.screen.key("Tab")
    program.wait("widget('tourTitle').text() == 'Mark a shortcoming'")
    program.click_widget("tourLeave")
    program.wait("'tourCard' not in names()")
    program.close()
