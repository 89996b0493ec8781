# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .support_center_module_setting import SupportCenterModuleSetting


class SupportCenterScreen(Model):
    """SupportCenterScreen of the Platform API.

    The platform requires: type, module_settings.
    """

    type: Literal["Home", "Category", "SearchResults", "Article"] | str | None = field("type", default=None)
    module_settings: list[SupportCenterModuleSetting] | None = field("moduleSettings", default=None)
