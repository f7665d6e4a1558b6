import pytest

from hashiya.desktop.base.keyboard import key_sequences, shown


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("T", ["T", "ف", "א"]),
        ("Ctrl+Z", ["Ctrl+Z", "Ctrl+ئ", "Ctrl+ظ", "Ctrl+ז"]),
        ("Ctrl+Shift+A", ["Ctrl+Shift+A", "Ctrl+Shift+ش", "Ctrl+Shift+ש"]),
        ("Ctrl++", ["Ctrl++"]),
        ("Ctrl+=", ["Ctrl+="]),
        ("F8", ["F8"]),
        ("Delete", ["Del"]),
        ("Alt+Shift+Left", ["Alt+Shift+Left"]),
    ],
)
def test_a_shortcut_works_in_every_layout_and_is_shown_once(qapp, keys, expected):
    sequences = key_sequences(keys)
    assert [each.toString() for each in sequences] == expected
    assert len(shown(sequences)) == 1


def test_no_letter_of_another_layout_stands_for_two_keys(qapp):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    twins = [each.toString() for letter in letters for each in key_sequences(letter)]
    assert len(twins) == len(set(twins))
