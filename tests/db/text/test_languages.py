import pytest

from hashiya.db.text.languages import guess_language, is_right_to_left
from hashiya.resources import resource


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "und"),
        ("١٢٣ 45 – !", "und"),
        ("في عام ٢٠٢٣ ركزت اللجنة", "ar"),
        ("كتاب", "ar"),
        ("این کتاب را از کتابخانه گرفتم و برای شما آوردم", "fa"),
        ("یہ کتاب میں نے لائبریری سے لی ہے اور اب پڑھ رہا ہوں", "ur"),
        ("ئەم کتێبە لە کتێبخانە وەرگیراوە", "ckb"),
        ("د افغانستان په کابل کې ډېر خلک اوسېږي", "ps"),
        ("שלום לכולם", "he"),
        ("The cat sat on the mat and was happy", "en"),
        ("Le chat est sur la table dans la maison", "fr"),
        ("Die Katze ist nicht auf dem Tisch", "de"),
        ("Đảng bộ huyện đã đạt được các mục tiêu của năm", "vi"),
        ("zzz qqq", "und"),
        ("Привет, мир", "ru"),
        ("日本語のテキスト", "ja"),
        ("中文文本", "zh"),
    ],
)
def test_guess(text, language):
    assert guess_language(text) == language


@pytest.mark.parametrize("start", [0, 100, 1000])
def test_the_samples(start):
    for path in resource("samples").glob("*.txt"):
        language = "he" if path.name.startswith("003") else "ar"
        assert guess_language(path.read_text("utf-8")[start : start + 200]) == language


def test_a_quotation_does_not_change_the_language():
    assert guess_language("قال إن بطولة NATO وشركة General Electric في المدينة على ما يرام") == "ar"


def test_right_to_left():
    assert is_right_to_left("ar-EG")
    assert is_right_to_left("he")
    assert not is_right_to_left("vi")
    assert not is_right_to_left("und")
