from hashiya.db.actions.link import link, unlink
from hashiya.db.model.problems import Problem
from tests.builders import add_annotation, document_ids


def test_a_link_and_its_end(project, document):
    first, second = add_annotation(project, document, 0, 2, "shortcoming"), add_annotation(project, document, 3, 6)
    (change,) = project.run(link, first, second, author="a").links
    assert project.links() == [change.after]
    assert (change.after.type, change.after.source, change.after.target) == ("hinders", first, second)
    assert project.links(document) == project.links()
    assert project.links(document_ids(project)[1]) == []
    (gone,) = project.run(unlink, change.after.id, author="a").links
    assert (gone.before, gone.after, project.links()) == (change.after, None, [])


def test_links_that_make_no_sense_are_refused(refused, project, document):
    first, second = add_annotation(project, document, 0, 2, "shortcoming"), add_annotation(project, document, 3, 6)
    project.run(link, first, second, author="a")
    assert refused(link, first, second) is Problem.DUPLICATE_LINK
    assert refused(link, first, first) is Problem.LINK_TO_ITSELF
    assert refused(link, first, "nobody") is Problem.UNKNOWN_ANNOTATION
    assert refused(link, first, second, "a\x00") is Problem.FORBIDDEN_CHARACTER
    assert refused(unlink, "nothing") is Problem.UNKNOWN_LINK
    project.run(link, second, first, author="a")
    project.run(link, first, second, "explains", author="a")
    assert len(project.links()) == 3
