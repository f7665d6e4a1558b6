"""Who hands the program out: read from publisher.toml, filled into what names them."""

import tomllib
from dataclasses import asdict, dataclass
from functools import cache

from making.places import PACKAGING

PUBLISHER = PACKAGING / "release" / "publisher.toml"
# Reserved for names that lead nowhere (RFC 2606).
_NOWHERE = ".invalid"


@dataclass(frozen=True, slots=True)
class Publisher:
    """Name, mail address, page, and the place of the sources that the LGPL obliges to offer."""

    name: str
    address: str
    home: str
    sources: str

    def filled(self, text: str) -> str:
        """Return a text with @PUBLISHER@, @ADDRESS@, @HOME@ and @SOURCES@ filled in."""
        words = {"@PUBLISHER@": self.name, "@ADDRESS@": self.address, "@HOME@": self.home, "@SOURCES@": self.sources}
        for mark, word in words.items():
            text = text.replace(mark, word)
        return text

    def placeholders(self) -> list[str]:
        """Name the entries that lead nowhere."""
        return [name for name, value in asdict(self).items() if not value.strip() or _NOWHERE in value]


@cache
def publisher() -> Publisher:
    """Return what publisher.toml says."""
    return Publisher(**tomllib.loads(PUBLISHER.read_text(encoding="utf-8")))
