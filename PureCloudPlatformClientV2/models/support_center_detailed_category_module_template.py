# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .support_center_detailed_category_module_sidebar import SupportCenterDetailedCategoryModuleSidebar


class SupportCenterDetailedCategoryModuleTemplate(Model):
    """SupportCenterDetailedCategoryModuleTemplate of the Platform API.

    The platform requires: active, sidebar.
    """

    active: bool | None = field("active", default=None)
    sidebar: SupportCenterDetailedCategoryModuleSidebar | None = field("sidebar", default=None)
