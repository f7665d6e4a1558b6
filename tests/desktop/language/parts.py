"""Parts of the window that stand in none of the windows of `EVERYTHING`, because nothing there calls for them."""

from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.ids import ReviewId
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.model.review import Answer, Decision, Proposal, Review, Thread, value_part
from hashiya.desktop.panels.links_box import LinkRow, LinksBox
from hashiya.desktop.panels.past_bar import PastBar
from hashiya.desktop.panels.thread_box import ThreadBox
from hashiya.desktop.widgets.tall_scroll import TallScroll
from tests.desktop.conftest import TEXT
from tests.desktop.everything import ANNOTATION, EVERYTHING, WHEN


def thread(stage):
    proposal = Proposal((5, 30), "shortcoming", {"unit": "goals", "value": None}, {value_part("unit"): Answer.DECLINED})
    said = [
        Review(ReviewId("r1"), ANNOTATION.id, "ana", Decision.COMMENT, "לא ברור", WHEN, None),
        Review(ReviewId("r2"), ANNOTATION.id, "ana", Decision.PROPOSE, "", WHEN, proposal.to_mapping()),
        Review(ReviewId("r3"), ANNOTATION.id, "ana", Decision.RESOLVE, "", WHEN, None),
    ]
    box = ThreadBox()
    box.show_thread(Thread(ANNOTATION.id, said), ANNOTATION, TEXT, DEFAULT_CODEBOOK, stage.language, stage.theme)
    page = TallScroll(box)
    page.resize(420, 600)
    return stage.shown(page)


def links(stage):
    box = LinksBox()
    box.show_links([LinkRow("l1", "a2", "هدفًا في عام 2025", True), LinkRow("l2", "a3", "שורה שנייה", False)])
    return stage.shown(box)


def past(stage):
    bar = PastBar()
    bar.show_past(WHEN, ["ana", ADJUDICATED], None, (1, 2, 3), writable=True)
    return stage.shown(bar)


ALL = EVERYTHING | {"thread": thread, "links": links, "past": past}
