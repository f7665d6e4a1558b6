"""Deterministic synthetic texts, annotations and projects for the benchmark.

The texts look like the samples: Arabic paragraphs of 200 to 600 characters with numbers, percentages, Latin names, some
vocalised words and some punctuation that bidi treats as neutral. All characters are in the BMP.
"""

import random
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.imported import ImportedText

_ARABIC = (
    "اللجنة الحزب المقاطعة التنمية الاجتماعية والاقتصادية النتائج المهمة الخطة الموضوعة مجالات "
    "الطاقة المتجددة والإنتاج والأنشطة الزراعية نموها شهدت عملية بناء المناطق الريفية الجديدة في "
    "على من إلى عن مع بعد خلال تحقيق معايير بلدية السكان الفقراء التعليم الصحة البيئة الاستثمار "
    "السياحة الميزانية الإيرادات مليار نسبة بلغت تجاوزت لم تحقق انخفضت ارتفعت العمل الفرص الإدارة "
    "الرقمي التحول الأمن الدفاع القيادة التوجيه التنفيذ القرار المؤتمر الدورة العام"
)
ARABIC = _ARABIC.split()
VOCALISED = ["هدفًا", "محققةً", "وخاصةً", "عاملًا", "مُحَمَّد", "لُغَةٌ", "تنميةً", "كَتَبَ", "ﷺ", "لا", "الله", "للأجل"]
NUMBERS = ["١٣/١٤", "٥٨٫٣٪", "٢٠٢٠-٢٠٢٥", "2025", "58.3%", "13/14", "٤٪", "١٬٢٣٤", "2020-2025", "1,234.5"]
LATIN = ["GRDP", "OCOP", "Ninh Thuan", "(ISO 9001)", "FDI", '"smart city"', "COVID-19", "e-government"]
STOPS = ["،", "؛", ".", ":"]

TARGET_VALUES = {"comparator": ">=", "indicator": "poverty rate", "sector": "economy", "value": "58.3"}
SHORTCOMING_VALUES = {"kind": "delay", "sector": "rural_development", "topic": "slow disbursement"}
CREATED = "2026-01-01T00:00:00.000Z"


def make_text(characters: int, seed: int = 1) -> str:
    """Return a text of exactly that many code points, in paragraphs of 200 to 600."""
    rng = random.Random(seed)
    words, weights = [], []
    for kind, weight in ((ARABIC, 84), (VOCALISED, 6), (NUMBERS, 6), (LATIN, 4)):
        words += kind
        weights += [weight / len(kind)] * len(kind)
    # A comma or stop hangs on some of the words, so that neutrals stand between runs.
    words += [word + stop for word in ARABIC[::7] for stop in STOPS]
    weights += [10 / len(words)] * (len(words) - len(weights))
    line = rng.choices(words, weights, k=characters // 6 + 50)
    ends = list(accumulate(len(word) + 1 for word in line))
    paragraphs, first, offset = [], 0, 0
    while first < len(line) and offset < characters:
        last = max(first + 1, bisect_right(ends, offset + rng.randint(200, 600)))
        paragraphs.append(" ".join(line[first:last]))
        offset, first = ends[last - 1], last
    text = "\n".join(paragraphs)
    while len(text) < characters:
        text += "\n" + text[: min(400, characters - len(text) - 1)]
    return text[:characters]


def make_annotations(text: str, document_id: DocumentId, count: int, seed: int = 1) -> list[Annotation]:
    """Return that many annotations of whole words, 1 to 160 code points long, some of them overlapping, by start."""
    rng = random.Random(seed)
    found = []
    for start in sorted(rng.randrange(len(text)) for _ in range(count)):
        first = max(text.rfind(" ", 0, start), text.rfind("\n", max(0, start - 200), start)) + 1
        aim = min(len(text), first + rng.randint(8, 120))
        end = text.find(" ", aim, aim + 40)
        found.append((first, aim if end < 0 else end))
    return [
        Annotation(
            AnnotationId(f"0196f000-0000-7000-8000-{index + (seed << 32):012x}"),
            document_id,
            "shortcoming" if index % 3 == 0 else "target",
            start,
            end,
            SHORTCOMING_VALUES if index % 3 == 0 else TARGET_VALUES,
            "",
            f"annotator {index % 2}",
            CREATED,
            CREATED,
        )
        for index, (start, end) in enumerate(sorted(found))
    ]


def make_imported(text: str, title: str = "synthetic") -> ImportedText:
    """Return the text as an importer would hand it over."""
    return ImportedText(text, title, f"{title}.txt", "ar", Direction.RTL)


def make_project(path: Path, characters: int, count: int) -> DocumentId:
    """Make a project with one synthetic document and that many annotations; return the document's id."""
    # Late: the text alone is also of use where no project is.
    from hashiya.db.actions.annotate import annotate_many
    from hashiya.db.actions.documents import add_document
    from hashiya.db.project import Project

    text = make_text(characters)
    with Project.create(path, title="Benchmark") as project:
        (document,) = project.run(add_document, make_imported(text), author="bench").documents
        if count:
            project.run(annotate_many, make_annotations(text, document, count), author="bench")
    return document
