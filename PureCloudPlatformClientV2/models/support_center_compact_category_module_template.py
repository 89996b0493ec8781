# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterCompactCategoryModuleTemplate(Model):
    """Part of SupportCenterModuleSetting.

    Required by the platform: active.
    """

    active: bool | None = field("active", default=None)
