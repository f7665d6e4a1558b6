"""A first guess at a text's language, for a person to confirm: by its script, its telling letters, its small words."""

import re
import unicodedata
from collections import Counter

UNDETERMINED = "und"
_SAMPLE = 20_000
_RIGHT_TO_LEFT = frozenset(["ar", "he", "fa", "ur", "ps", "ckb", "ug", "syr", "yi", "dv", "sd", "pnb", "arc"])

# Letters that only some languages of a script write; the other languages of the script do without.
_ARABIC_LETTERS = {
    "fa": "پچژگکی",
    "ur": "ٹڈڑںےہھۓۂپچگکی",
    "ps": "ټډړښځڅۍېڼګ",
    "ckb": "ڵڕێۆەڤپچگژکی",
    "ug": "ەېۆۈۇۋڭپچگژ",
    "ar": "ةىأإيكؤ",
}
_ARABIC_WORDS = {
    "ar": "في من على إلى أن التي الذي عن مع هذا هذه كان بعد ما لا عام",
    "fa": "از به که این را با است برای آن در شد بود های می خود تا",
    "ur": "کے کی ہے میں سے اور کا کو نے پر ہیں کہ اس بھی تھا ہو",
    "ps": "د په او چې کې له دی سره ته",
    "ckb": "لە بە کە ئەم بۆ لەگەڵ",
    "ug": "ۋە بىلەن ئۈچۈن بىر",
}
_LATIN_WORDS = {
    "en": "the of and to in is that for was with are this which from by",
    "fr": "le la les des et est une dans que pour du au sur par pas qui",
    "de": "der die und das ist nicht mit von den ein eine auf zu dem für",
    "es": "el los las que en del por con una para como más pero se su",
    "it": "il che di della per con non una sono gli nel alla dei è",
    "pt": "o que de do da em um para com não uma os no na dos é",
    "nl": "de het een van en dat niet voor met zijn op te aan is",
    "sv": "och att det som en för inte på med är av den till",
    "pl": "i w nie na że się z do to jest o jak przez",
    "tr": "ve bir bu için ile da de olarak daha çok olan gibi",
    "id": "yang dan di untuk dengan pada dari ini itu tidak dalam akan",
    "vi": "và của là các trong được có cho không với những đã một người",
}
# One language stands for a script where telling more would need more than a look.
_SCRIPTS = {
    "HEBREW": "he",
    "CYRILLIC": "ru",
    "GREEK": "el",
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "zh",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "AMHARIC": "am",
    "ETHIOPIC": "am",
    "SYRIAC": "syr",
}


def guess_language(text: str) -> str:
    """Return the BCP 47 tag of the language that most of the text's beginning is in, or "und" if nothing tells."""
    sample = text[:_SAMPLE]
    scripts: Counter[str] = Counter()
    for char, count in Counter(filter(str.isalpha, sample)).items():
        scripts[unicodedata.name(char, "").split(" ")[0].split("-")[0]] += count
    if not scripts:
        return UNDETERMINED
    script = scripts.most_common(1)[0][0]
    if script == "ARABIC":
        return _arabic(sample)
    if script == "LATIN":
        return _best(_words(sample, _LATIN_WORDS), UNDETERMINED)
    if script == "CJK" and scripts["HIRAGANA"] + scripts["KATAKANA"]:
        return "ja"
    return _SCRIPTS.get(script, UNDETERMINED)


def is_right_to_left(language: str) -> bool:
    """Return whether a language, a BCP 47 tag, is usually written from right to left."""
    return language.split("-")[0].lower() in _RIGHT_TO_LEFT


def _arabic(sample: str) -> str:
    letters = Counter(sample)
    score = _words(sample, _ARABIC_WORDS)
    for language, telling in _ARABIC_LETTERS.items():
        # A small word tells more than a letter, which foreign names bring along.
        own = sum(letters[each] for each in telling)
        foreign = sum(letters[each] for each in _FOREIGN[language])
        score[language] += (own - 2 * foreign) // 4
    return _best(score, "ar")


def _words(sample: str, lists: dict[str, str]) -> Counter[str]:
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    return Counter({language: sum(words[each] for each in listed.split()) for language, listed in lists.items()})


def _best(score: Counter[str], fallback: str) -> str:
    language, points = score.most_common(1)[0]
    return language if points > 0 else fallback


_FOREIGN = {language: set("".join(_ARABIC_LETTERS.values())) - set(own) for language, own in _ARABIC_LETTERS.items()}
