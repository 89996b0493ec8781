# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportCenterGlobalStyle, SupportCenterHeroStyle


class SupportCenterStyleSetting(Model):
    """Part of SupportCenterSettings.

    Required by the platform: hero_style, global_style.
    """

    hero_style: SupportCenterHeroStyle | None = field("heroStyle", default=None)
    global_style: SupportCenterGlobalStyle | None = field("globalStyle", default=None)
