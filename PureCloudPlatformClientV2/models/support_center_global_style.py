# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterGlobalStyle(Model):
    """Part of SupportCenterStyleSetting.

    Required by the platform: background_color, primary_color, primary_color_dark, primary_color_light, text_color,
    font_family.
    """

    background_color: str | None = field("backgroundColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    primary_color: str | None = field("primaryColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    primary_color_dark: str | None = field(
        "primaryColorDark", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"
    )
    primary_color_light: str | None = field(
        "primaryColorLight", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"
    )
    text_color: str | None = field("textColor", default=None, pattern=r"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
    font_family: str | None = field("fontFamily", default=None)
