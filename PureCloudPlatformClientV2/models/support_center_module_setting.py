# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .support_center_compact_category_module_template import SupportCenterCompactCategoryModuleTemplate
    from .support_center_detailed_category_module_template import SupportCenterDetailedCategoryModuleTemplate


class SupportCenterModuleSetting(Model):
    """SupportCenterModuleSetting of the Platform API.

    The platform requires: type, enabled.
    """

    type: Literal[
        "Search", "Categories", "FAQ", "Contact", "Results", "Article", "TopViewedArticles",
    ] | str | None = field("type", default=None)
    enabled: bool | None = field("enabled", default=None)
    compact_category_module_template: SupportCenterCompactCategoryModuleTemplate | None = field(
        "compactCategoryModuleTemplate", default=None
    )
    detailed_category_module_template: SupportCenterDetailedCategoryModuleTemplate | None = field(
        "detailedCategoryModuleTemplate", default=None
    )
