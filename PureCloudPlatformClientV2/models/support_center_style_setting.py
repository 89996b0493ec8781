# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .support_center_global_style import SupportCenterGlobalStyle
    from .support_center_hero_style import SupportCenterHeroStyle


class SupportCenterStyleSetting(Model):
    """SupportCenterStyleSetting of the Platform API.

    The platform requires: hero_style, global_style.
    """

    hero_style: SupportCenterHeroStyle | None = field("heroStyle", default=None)
    global_style: SupportCenterGlobalStyle | None = field("globalStyle", default=None)
