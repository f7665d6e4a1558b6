"""Where each measure comes from, in a line for people; the formulas stand with the functions."""

from collections.abc import Mapping
from typing import NamedTuple


class Source(NamedTuple):
    """A measure's short name and the publication whose formula is used."""

    name: str
    citation: str


# By the names of the fields of `Figures`.
SOURCES: Mapping[str, Source] = {
    "exact": Source("F1 exact", "Hripcsak & Rothschild 2005; spans with equal bounds, one to one"),
    "overlap": Source("F1 overlap", "Hripcsak & Rothschild 2005; spans that share a character, the most that pair"),
    "percent": Source("agreement", "share of units on which they agree, as NVivo counts it; for several, of pairs"),
    "alpha": Source("alpha", "Krippendorff 2011, nominal; over all labels, the value is the set of labels"),
    "cohen": Source("kappa", "Cohen 1960"),
    "fleiss": Source("Fleiss' kappa", "Fleiss 1971"),
    "alpha_u_original": Source("alpha-U 1995", "Krippendorff 1995, as corrected in 2004"),
    "alpha_u_revised": Source("u-alpha 2016", "Krippendorff, Mathet, Bouvry & Widlöcher 2016"),
}
