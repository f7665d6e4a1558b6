from pathlib import Path

from hashiya.desktop.base.settings import RECENT_KEPT, Left, Place, Settings, SettingsStore


def test_what_is_saved_is_loaded(tmp_path):
    store = SettingsStore(tmp_path / "new folder" / "s.ini")
    settings = Settings(
        author="tester",
        language="ar",
        theme="dark",
        text_percent=200,
        interface_percent=125,
        motion="reduced",
        patterns=True,
        line_percent=120,
        measure=95,
        typeface="amiri",
        copies_kept=20,
        reopen=False,
        left=Left("/a/مشروع.hashiya", "review", True, "قرار"),
        geometry=b"\x00\x01\xff",
        columns=(1, 2, 3),
        inspector_rows=(4, 5),
        recent=(Path("/a/مشروع.hashiya"), Path("/b, c.hashiya")),
        places={"/a": Place("d1", 42, 50, 60, "a1")},
        names={"/a": "Nora"},
        folder="/a",
        signing_key="/a/amal.pem",
        trusted={"h7oOr3us0XHLxq0bhJmhUnwl/dOe3roDnb1u1QJ74Sw=": "أمل"},
        only_trusted=True,
    )
    store.save(settings)
    assert store.load() == settings


def test_a_file_full_of_nonsense_gives_the_defaults(tmp_path):
    path = tmp_path / "s.ini"
    path.write_text(
        "[General]\ntext_percent=large\ncolumns={\nrecent=1\nplaces=[1]\nmotion=fast\npatterns=maybe\n"
        "line_percent=7\nmeasure=x\ntypeface=1\nreopen=2\nleft=[1, 2]\ncopies_kept=0\n",
        encoding="utf-8",
    )
    assert SettingsStore(path).load() == Settings(author="tester")


def test_a_place_that_an_earlier_version_kept_is_still_known(tmp_path):
    path = tmp_path / "s.ini"
    path.write_text('[General]\nplaces="{\\"/a\\": [\\"d1\\", 42], \\"/b\\": [\\"d1\\", true]}"\n', encoding="utf-8")
    assert SettingsStore(path).load().places == {"/a": Place("d1", 42)}


def test_percents_are_kept_in_their_range(tmp_path):
    path = tmp_path / "s.ini"
    path.write_text("[General]\ntext_percent=9999\ninterface_percent=1\n", encoding="utf-8")
    loaded = SettingsStore(path).load()
    assert (loaded.text_percent, loaded.interface_percent) == (300, 80)


def test_the_newest_project_comes_first_and_only_some_are_kept():
    settings = Settings()
    for number in range(RECENT_KEPT + 3):
        settings = settings.with_recent(Path(f"/{number}"))
    settings = settings.with_recent(Path("/5"))
    assert settings.recent[0] == Path("/5")
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_KEPT


def test_the_environment_names_the_file(monkeypatch, tmp_path):
    monkeypatch.setenv("HASHIYA_SETTINGS", str(tmp_path / "other.ini"))
    assert SettingsStore().path == tmp_path / "other.ini"
