# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SupportCenterModuleSetting


class SupportCenterScreen(Model):
    """Part of SupportCenterSettings.

    Required by the platform: type, module_settings.
    """

    type: Literal["Home", "Category", "SearchResults", "Article"] | str | None = field("type", default=None)
    module_settings: list[SupportCenterModuleSetting] | None = field("moduleSettings", default=None)
