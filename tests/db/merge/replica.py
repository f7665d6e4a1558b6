"""What replicas are compared by."""

import io

from hashiya.db.exporters.annotations_json import export_json


def exported(project):
    out = io.BytesIO()
    export_json(project, out, with_text=True)
    return out.getvalue()


def shared(project):
    """Everything on which replicas with the same events agree."""
    conflicts = [(each.id, each.present, each.others) for each in project.conflicts()]
    people = [tuple(each) for each in project._connection.execute("SELECT * FROM people ORDER BY id")]
    assignments = [tuple(each) for each in project._connection.execute("SELECT * FROM assignments ORDER BY id")]
    return exported(project), conflicts, people, assignments
