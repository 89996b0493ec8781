# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportCenterDetailedCategoryModuleSidebar


class SupportCenterDetailedCategoryModuleTemplate(Model):
    """Part of SupportCenterModuleSetting.

    Required by the platform: active, sidebar.
    """

    active: bool | None = field("active", default=None)
    sidebar: SupportCenterDetailedCategoryModuleSidebar | None = field("sidebar", default=None)
