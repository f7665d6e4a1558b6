"""The codebook that a new project starts with: targets and shortcomings, as the guidelines beside the samples define.

The colours are of the Okabe-Ito palette, which people with any colour vision can tell apart. The ids are fixed, so that
projects of several people share these two codes.
"""

from hashiya.db.model.codebook import AttributeDef, AttributeType, Code, Codebook
from hashiya.db.model.ids import CodeId

COMPARATORS = ("=", ">=", "<=", ">", "<", "~", "range", "increase", "decrease")
STATUSES = ("planned", "met", "exceeded", "missed", "unknown")
KINDS = ("low_result", "delay", "quality", "resources", "coordination", "violation", "difficulty", "other")
SECTORS = (
    "economy",
    "agriculture",
    "industry",
    "trade_services",
    "tourism",
    "investment",
    "planning_land",
    "environment",
    "health",
    "education",
    "culture",
    "social_security",
    "poverty",
    "security_defence",
    "party_building",
    "administration",
    "digital",
    "rural_development",
    "other",
)


def _names(en: str, ar: str, he: str) -> dict[str, str]:
    return {"en": en, "ar": ar, "he": he}


_VALUE = AttributeDef("value", AttributeType.NUMBER, (), _names("Value", "القيمة", "ערך"))
_UNIT = AttributeDef("unit", AttributeType.TEXT, (), _names("Unit", "الوحدة", "יחידה"))
_SECTOR = AttributeDef("sector", AttributeType.CHOICE, SECTORS, _names("Sector", "القطاع", "תחום"))

TARGET = Code(
    CodeId("019ab000-0000-7000-8000-000000000001"),
    "target",
    _names("Target", "هدف", "יעד"),
    "#0072B2",
    "T",
    None,
    (
        AttributeDef("indicator", AttributeType.TEXT, (), _names("Indicator", "المؤشر", "מדד")),
        AttributeDef("comparator", AttributeType.CHOICE, COMPARATORS, _names("Comparator", "المقارنة", "השוואה")),
        _VALUE,
        AttributeDef("value_to", AttributeType.NUMBER, (), _names("To, or out of", "إلى، أو من أصل", "עד, או מתוך")),
        _UNIT,
        AttributeDef("period", AttributeType.TEXT, (), _names("Period", "الفترة", "תקופה")),
        AttributeDef("status", AttributeType.CHOICE, STATUSES, _names("Status", "الحالة", "מצב")),
        _SECTOR,
    ),
)
SHORTCOMING = Code(
    CodeId("019ab000-0000-7000-8000-000000000002"),
    "shortcoming",
    _names("Shortcoming", "قصور", "ליקוי"),
    "#D55E00",
    "S",
    None,
    (
        AttributeDef("topic", AttributeType.TEXT, (), _names("Topic", "الموضوع", "נושא")),
        AttributeDef("kind", AttributeType.CHOICE, KINDS, _names("Kind", "النوع", "סוג")),
        _VALUE,
        _UNIT,
        _SECTOR,
    ),
)
DEFAULT_CODEBOOK = Codebook((TARGET, SHORTCOMING))
