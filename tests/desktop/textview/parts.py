"""What the tests of the text view share: styles, marks, pages, and the traps of the field."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from hashiya.db.model.annotation import Marks
from hashiya.db.model.direction import Direction
from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.style import LabelStyle, LineShape, TextViewStyle

COLORS = {"target": "#0072B2", "shortcoming": "#D55E00", "third": "#009E73", "fourth": "#CC79A7"}
RTL, LTR = Direction.RTL, Direction.LTR


def style(*, dark=False, scale=1.0):
    labels = {name: LabelStyle.of(color, LineShape.nth(i), dark=dark) for i, (name, color) in enumerate(COLORS.items())}
    return TextViewStyle.dark(labels=labels, scale=scale) if dark else TextViewStyle(labels=labels, scale=scale)


def marks(*rows):
    """Return marks of (id, start, end, label) in any order."""
    rows = sorted(rows, key=lambda row: (row[1], -row[2], row[0]))
    names = list(COLORS)
    return Marks(
        [row[0] for row in rows],
        array("I", [row[1] for row in rows]),
        array("I", [row[2] for row in rows]),
        array("H", [names.index(row[3]) for row in rows]),
        array("H", [0] * len(rows)),
        names,
        ["tester"],
    )


def laid(text, direction=RTL, width=10_000.0):
    """Return the first block of a text, laid out in the shipped fonts."""
    page = Page(text, direction)
    page.fit(width, style())
    return page.laid(0)


def point_in(view, position, part=0.5):
    """Return the viewport point at a part of a grapheme's way from its start to its end, scrolled into sight."""
    view.reveal(position, position + 1)
    surface = view.surface
    index = surface.page.block_at(position)
    block, local = surface.page.laid(index), position - surface.page.start(index)
    line = block.line_at(local)
    cell = next(cell for cell in block.cells(line) if cell.start <= local < cell.end)
    x = cell.leading + (cell.trailing - cell.leading) * part
    return QPointF(surface.left + x, surface.scroller.y_of(index) + line.top + line.height / 2)


@dataclass(frozen=True)
class Trap:
    """A text, the span in it that others drew wrongly, and the base direction of the document."""

    name: str
    text: str
    quote: str
    direction: Direction = RTL

    @property
    def span(self):
        start = self.text.index(self.quote)
        return start, start + len(self.quote)


LONG = (
    "وبعد انتهاء المؤتمر مباشرة أصدرت لجان الحزب في البلديات والأحياء برامج عمل لتنفيذ القرار رقم 35-CT/TW منذ الأسابيع"
)
TRAPS = [
    Trap(
        "starts right-to-left, ends left-to-right", "أعلنت الشركة خطة Green Growth Strategy لعام 2030", "خطة Green Gro"
    ),
    Trap("starts left-to-right, ends right-to-left", "The plan of اللجنة الشعبية was met", "plan of اللجنة", LTR),
    Trap("part of a European number", "في عام 2002 حققت", "20"),
    Trap("later part of a European number", "في عام 2002 حققت", "02"),
    Trap("part of an Arabic number", "في عام ٢٠٠٢ حققت", "٢٠"),
    Trap("quotation marks", 'شعار العمل "التضامن، الانضباط" اليوم', '"التضامن، الانضباط"'),
    Trap("one quotation mark", 'شعار العمل "التضامن" اليوم', 'العمل "'),
    Trap("brackets around Latin", "المنطقة (Ninh Thuan) نمت", "(Ninh Thuan)"),
    Trap("half of a pair of brackets", "המחוז (Bao Yen) בטוח", "(Bao"),
    Trap("range of years after Arabic", "للفترة 2020-2025 وما بعدها", "2020-2025"),
    Trap("second year of a range", "للفترة 2020-2025 وما بعدها", "2025"),
    Trap("first year and hyphen", "للفترة 2020-2025 وما بعدها", "2020-"),
    Trap("range of years after Hebrew", "קדנציה 2020-2025, בשנת 2024", "2020-2025"),
    Trap("hyphen and second year after Hebrew", "קדנציה 2020-2025, בשנת 2024", "-2025"),
    Trap("decimal percentage after Arabic", "بنسبة 58.3% من الخطة", "58.3%"),
    Trap("percent sign alone after Arabic", "بنسبة 58.3% من الخطة", "%"),
    Trap("decimal percentage after Hebrew", "בשיעור 58.3% מהתוכנית", "58.3%"),
    Trap("percent sign alone after Hebrew", "בשיעור 58.3% מהתוכנית", "3%"),
    Trap("fraction after Arabic", "حققت 13/14 هدفا", "13/14"),
    Trap("denominator after Arabic", "حققت 13/14 هدفا", "/14"),
    Trap("fraction in Arabic digits", "حققت ١٣/١٤ هدفًا، وتجاوزت", "١٣/١٤ هدفًا"),
    Trap("fraction after Hebrew", "השיגה 13/14 יעדים", "13/14"),
    Trap("small percentage after Arabic", "انخفض إلى 4% فقط", "4%"),
    Trap("small percentage after Hebrew", "ירד ל 4% בלבד", "4%"),
    Trap("part of a joined word", "المجتمعات", "جتم"),
    Trap("half of a lam-alef", "قال لا إله", "ا إ"),
    Trap("inside the name of God", "بسم الله الرحمن", "له"),
    Trap("before a lam-alef's alef", "الإصلاح والأمل", "لإصل"),
    Trap("vocalised", "مُحَمَّدٌ رَسُولٌ", "حَمَّ"),
    Trap("niqqud", "שָׁלוֹם עֲלֵיכֶם", "לוֹ"),
    Trap("over wrapped lines", f"{LONG} {LONG}", f"{LONG[5:]} وبعد انتهاء"),
    Trap("emoji before the span", "😀👩‍👩‍👧 مرحبا 🇻🇳 بكم هنا", "بكم"),
    Trap("emoji in the span", "مرحبا 😀 بكم", "حبا 😀 ب"),
    Trap("whitespace around", "  \t نص في المنتصف  ", "  \t نص"),
    Trap("trailing whitespace", "نص في المنتصف   ", "المنتصف   "),
    Trap("Latin headline in an Arabic document", "Resolution No. 35 نص عربي", "No. 35 نص"),
    Trap("zero width non-joiner", "می‌خواهم کتاب‌ها", "ی‌خ"),
    Trap("only a zero width character", "abc\u200bdef", "\u200b", LTR),
    Trap("control characters", "abc \u202bאבג 12\u202c def", "בג 12\u202c d", LTR),
    Trap("isolates", "هذا \u2067abc אבג\u2069 نص 12", "bc אב"),
    Trap("byte order mark in front", "\ufeffنص عربي", "نص"),
    Trap("tabs", "اسم\tvalue\t٥٨٫٣٪", "سم\tval"),
    Trap("line separator", "سطر أول\u2028سطر ثان", "أول\u2028سطر"),
    Trap("end of a verse", "وَسَلِّمُوا۟ تَسْلِيمًا ۝٥٦ إِنَّ ٱللَّهَ", "تَسْلِيمًا ۝٥٦"),
    Trap("sign of a number", "سنة \u0601١٤٠٢ هـ", "\u0601١٤٠٢"),
    Trap("ligature of one letter", "قال ﷺ: ﻻ بأس", "ﷺ: ﻻ"),
]
