"""What can be asked of an open project about people, their work, reviews and the comparison of layers."""

from collections.abc import Collection, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.assignment import Assignment, Workload
from hashiya.db.model.document import Document
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.person import ADJUDICATED, Person, Right, TeamSettings, holders, mentions
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import Decision, Queue, Review, Thread
from hashiya.db.project_reads import ProjectReads
from hashiya.db.schema.errors import translated
from hashiya.db.tables import annotations, assignments, documents, people, reviews
from hashiya.db.tables import queue as queues
from hashiya.db.tables.queue import Sight

if TYPE_CHECKING:
    from hashiya.db.model.comparison import Comparison


class TeamReads(ProjectReads):
    """The queries about people and their work."""

    def people(self) -> list[Person]:
        """Return everybody by name: who was named, and whoever marked something."""
        with translated(self._path):
            return people.everybody(self._connection)

    def person(self, name: str) -> Person:
        """Return a person; one whom the project does not know yet is an annotator."""
        with translated(self._path):
            return next(each for each in people.everybody(self._connection, name) if each.name == name)

    def authors(self) -> set[str]:
        """Return whose annotations there are: the agreed layer's author is ADJUDICATED."""
        with translated(self._path):
            return people.authors(self._connection)

    def assignment_seed(self) -> int | None:
        """Return the seed of the last draw, None where nobody drew yet."""
        with translated(self._path):
            return people.assignment_seed(self._connection)

    def team(self) -> TeamSettings:
        """Return the rules that hold for everybody."""
        with translated(self._path):
            return people.settings(self._connection)

    def may(self, person: str, right: Right) -> bool:
        """Return whether a person's role lets them do something; while nobody has a role, everybody may everything."""
        with translated(self._path):
            able = holders(right, people.stored(self._connection))
        return able is None or person in able

    def assignments(self, document: DocumentId | None = None, person: str | None = None) -> list[Assignment]:
        """Return who has which document to work on, in the order of the documents, then by name."""
        with translated(self._path):
            rows = assignments.rows(self._connection, document=document, person=person)
            return [assignments.from_row(row) for row in rows]

    def workloads(self) -> list[Workload]:
        """Return how far everybody is who has a document to work on, by name."""
        with translated(self._path):
            return assignments.workloads(self._connection)

    def sees_only_own(self, document: DocumentId, person: str) -> bool:
        """Return whether a person works blind on a document and is not done with it."""
        with translated(self._path):
            return assignments.only_own(self._connection, document, person)

    def statuses(self, document: DocumentId, *, visible_to: str | None = None) -> dict[AnnotationId, Status]:
        """Return where a document's annotations stand in review; one that is not named is proposed.

        For views of many annotations: it costs a look at each row of the document, and nothing when it opens.
        """
        with translated(self._path):
            only = visible_to if assignments.only_own(self._connection, document, visible_to) else None
            return annotations.statuses(self._connection, document, only)

    def hidden_from(self, person: str) -> list[Document]:
        """Return the documents of which a person sees only their own layer for now."""
        with translated(self._path):
            hidden = assignments.hidden_documents(self._connection, person)
            return [each for each in documents.in_order(self._connection) if each.id in hidden] if hidden else []

    def refuse_blind(self, document: DocumentId, person: str | None) -> None:
        """Refuse to show others' layers of a document to somebody who may not see them yet; None may.

        Raises:
            ProjectError: BLIND or UNKNOWN_DOCUMENT.
        """
        known = self.document(document)
        if person is not None and self.sees_only_own(document, person):
            raise ProjectError(Problem.BLIND, person=person, document=known.title)

    def layer_for(self, person: str, layer: str | None = None) -> str | None:
        """Return which layer a person may export who asks for this one, or for all (None): their own while blind.

        Raises:
            ProjectError: BLIND where they ask for another one.
        """
        hidden = self.hidden_from(person)
        if hidden and layer not in (None, person):
            raise ProjectError(Problem.BLIND, person=person, document=hidden[0].title)
        return person if hidden else layer

    def thread(self, annotation_id: AnnotationId) -> Thread:
        """Return everything that was said about an annotation, oldest first."""
        with translated(self._path):
            return reviews.thread(self._connection, annotation_id)

    def returned(self, person: str) -> list[Review]:
        """Return what came back to a person and waits for them, oldest first.

        That is what others said about their work, in answer to them or with a mention of them, since their last word
        there, unless it is resolved. That something was accepted without a word is left out.
        """
        with translated(self._path):
            names = [*(each.name for each in people.everybody(self._connection)), person]
            threads = reviews.threads_for(self._connection, person)
            unseen = self._unseen({thread.annotation for _author, thread in threads}, person)
        found = [
            each
            for author, thread in threads
            for each in thread.unanswered(person)
            if thread.annotation not in unseen
            and (each.decision is not Decision.ACCEPT or each.comment)
            and (author == person or thread.has_word_of(person) or person in mentions(each.comment, names))
        ]
        return sorted(found, key=attrgetter("created", "id"))

    def queue(self, queue: Queue, *, visible_to: str | None = None) -> Iterator[AnnotationId]:
        """Yield the ids of a queue in the order of documents, start, end, id."""
        with translated(self._path):
            yield from queues.ids(self._connection, queue, self._sight(visible_to))

    def queue_length(self, queue: Queue, *, visible_to: str | None = None) -> int:
        """Return how many annotations a queue has."""
        with translated(self._path):
            return queues.count(self._connection, queue, self._sight(visible_to))

    def next_in_queue(
        self,
        queue: Queue,
        after: AnnotationId | None = None,
        *,
        backwards: bool = False,
        visible_to: str | None = None,
    ) -> Annotation | None:
        """Return the annotation of a queue next to one that need not be in it itself; from None on, the first or last.

        At the end there is None. Whatever the size of the project, this looks only at the queue's next annotations.
        """
        with translated(self._path):
            return queues.step(self._connection, queue, after, self._sight(visible_to), backwards=backwards)

    def _sight(self, person: str | None) -> Sight:
        return Sight(person, assignments.hidden_documents(self._connection, person))

    def reviewable_by(self, person: str, queue: Queue) -> Queue:
        """Return the queue without the person's own work, unless the project lets them review that.

        The agreed layer was decided, not marked: it is there only for those who ask for it.
        """
        left_out = set() if queue.author == ADJUDICATED else {ADJUDICATED}
        if not self.team().own_review:
            left_out.add(person)
        return queue._replace(not_by=queue.not_by | left_out)

    def compare(
        self, document: DocumentId, authors: Collection[str] = (), *, visible_to: str | None = None
    ) -> "Comparison":
        """Return the layers of a document side by side; by default those of all who worked on it.

        Raises:
            ProjectError: UNKNOWN_DOCUMENT, or BLIND for somebody who may not see them yet.
        """
        # Late: no window needs it to open.
        from hashiya.db.compare.layers import compare_layers
        from hashiya.db.model.collector import without_collector
        from hashiya.db.tables import adjudication

        self.refuse_blind(document, visible_to)
        with without_collector():
            with translated(self._path):
                material = adjudication.material(self._connection, document, authors)
            return compare_layers(document, **material)

    def adjudicated(self, document: DocumentId) -> list[Annotation]:
        """Return the agreed layer of a document by start, end, id."""
        with translated(self._path):
            rows = annotations.of_document(self._connection, document, author=ADJUDICATED)
            return [annotations.from_row(row) for row in rows]
