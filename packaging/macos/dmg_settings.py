"""How the disk image looks, as dmgbuild reads it: the application beside a link to Applications (untested on a Mac)."""

import os

_APP = os.environ.get("HASHIYA_APP", "Hashiya.app")

format = "ULFO"  # noqa: A001  # dmgbuild's word
files = [_APP]
symlinks = {"Applications": "/Applications"}
icon_locations = {os.path.basename(_APP): (140, 150), "Applications": (380, 150)}  # noqa: PTH119  # run by dmgbuild
window_rect = ((200, 200), (520, 320))
icon_size = 96
default_view = "icon-view"
