# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Device(Model):
    """Device of an app event. In AppEvent and 5 more.

    Required by the platform: category, type, is_mobile, os_family, os_version.
    """

    category: Literal["desktop", "mobile", "tablet", "other"] | str | None = field("category", default=None)
    type: str | None = field("type", default=None)
    is_mobile: bool | None = field("isMobile", default=None)
    screen_height: int | None = field("screenHeight", default=None)
    screen_width: int | None = field("screenWidth", default=None)
    screen_density: int | None = field("screenDensity", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    os_family: str | None = field("osFamily", default=None)
    os_version: str | None = field("osVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
