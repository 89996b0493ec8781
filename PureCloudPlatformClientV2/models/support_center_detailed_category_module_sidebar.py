# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterDetailedCategoryModuleSidebar(Model):
    """Part of SupportCenterDetailedCategoryModuleTemplate.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
