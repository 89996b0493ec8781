# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SupportCenterCompactCategoryModuleTemplate, SupportCenterDetailedCategoryModuleTemplate


class SupportCenterModuleSetting(Model):
    """Part of SupportCenterScreen.

    Required by the platform: type, enabled.
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
