# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportCenterImage


class SupportCenterHeroStyle(Model):
    """Part of SupportCenterStyleSetting.

    Required by the platform: background_color, text_color.
    """

    background_color: str | None = field("backgroundColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    text_color: str | None = field("textColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    image: SupportCenterImage | None = field("image", default=None)
