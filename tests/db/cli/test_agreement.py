"""`hashiya agreement` on a project with the two annotators of the sample texts."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.actions.documents import add_document
from hashiya.db.cli import cli
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.ids import new_id
from hashiya.db.project import Project
from hashiya.resources import resource

FIXTURES = Path(__file__).parents[2] / "fixtures" / "annotations"
AUTHORS = ("annotator_a", "annotator_b")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("agreement") / "two.hashiya"
    with Project.create(path) as opened:
        documents = {}
        for file in sorted(resource("samples").glob("*.txt")):
            (documents[file.name],) = opened.run(
                add_document, import_text(file.read_bytes(), file.name), author="sample"
            ).documents
        for author in AUTHORS:
            rows = json.loads((FIXTURES / f"{author}.json").read_text(encoding="utf-8"))
            annotations = [
                Annotation(
                    new_id(),
                    documents[row["doc"]],
                    row["label"],
                    row["start"],
                    row["end"],
                    {name: value for name, value in row["attributes"].items() if value},
                    author=author,
                )
                for row in rows
            ]
            opened.run(annotate_many, annotations, author=author)
    return path


def run(*arguments):
    result = CliRunner().invoke(cli, ["agreement", *map(str, arguments)])
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    return result.stdout


def values(*arguments):
    return json.loads(run(*arguments, "--json"))


def row(report, label=None, document=None):
    (found,) = [each for each in report["figures"] if (each["label"], each["document"]) == (label, document)]
    return found


def test_json(project):
    report = values(project)
    assert report["annotators"] == list(AUTHORS)
    assert report["labels"] == ["target", "shortcoming"]
    assert (len(report["documents"]), len(report["left_out"])) == (4, 1)
    everything = row(report)
    assert everything["exact"]["matched"] == 80
    assert everything["exact"]["f1"]["value"] == pytest.approx(0.924855, abs=1e-6)
    assert everything["alpha_u_revised"] == {"value": None, "reason": "overlapping_labels"}


def test_every_author_counts_in_every_document_when_asked(project):
    report = values(project, "--everybody")
    assert report["left_out"] == []
    assert row(report)["alpha"]["value"] == pytest.approx(0.955681, abs=1e-6)


def test_between_two(project):
    assert values(project, "--between", *AUTHORS) == values(project)
    assert values(project, "--between", *AUTHORS[::-1]) == values(project)


def test_one_label(project):
    report = values(project, "--label", "target", "--everybody")
    assert report["labels"] == ["target"]
    assert row(report, "target")["alpha"]["value"] == pytest.approx(0.915838, abs=1e-6)
    assert {each["label"] for each in report["attributes"]} == {"target"}


def test_one_document(project):
    report = values(project, "--document", "004_7edfe1de90358c7d.txt")
    assert len(report["documents"]) == 1
    assert row(report, "target")["alpha"]["value"] == pytest.approx(0.894814, abs=1e-6)


def test_numbers_are_told_from_the_codebook(project):
    found = {(each["label"], each["attribute"]): each for each in values(project)["attributes"]}
    assert found["target", "value"]["equal"] == 32


def test_tokens_and_tolerance(project):
    report = values(project, "--units", "token", "--tolerant")
    assert (report["units"], report["tolerant"]) == ("token", True)
    assert row(report)["alpha"]["value"] == pytest.approx(0.955, abs=0.01)


def test_the_table_names_measures_sources_and_reasons(project):
    text = run(project)
    for expected in (
        "\nall labels",
        "0.925",
        "target sector",
        "not marked",
        "Krippendorff 1995",
        "Widlöcher 2016",
        "overlapping_labels: An annotator's spans",
    ):
        assert expected in text


def test_the_table_says_nothing_twice(project):
    text = run(project, "--label", "target", "--document", "004_7edfe1de90358c7d.txt")
    assert "\nall labels" not in text
    assert text.count("0.917") == 2  # both F1s of one row
    assert "Documents: 1; left out, with fewer than two annotators: 0" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--between", "annotator_a", "nobody"],
            "nobody has marked nothing here. Use one of: annotator_a, annotator_b.",
        ),
        (["--between", "annotator_a", "annotator_a"], "Agreement needs two annotators, but 1 marked anything here."),
        (["--document", "002_ffe68c655075e366.txt"], "Agreement needs two annotators, but 0 marked anything here."),
        (["--document", "none"], "There is no document none"),
        (["--label", "none"], "There is no label none. Use one of: target, shortcoming."),
    ],
)
def test_what_cannot_be_compared(project, arguments, said):
    result = CliRunner().invoke(cli, ["agreement", str(project), *arguments])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_wrong_usage(project):
    assert CliRunner().invoke(cli, ["agreement", str(project), "--between", "annotator_a"]).exit_code == 2
    assert CliRunner().invoke(cli, ["agreement", str(project), "--units", "words"]).exit_code == 2
