# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SupportCenterCompactCategoryModuleTemplate(Model):
    """SupportCenterCompactCategoryModuleTemplate of the Platform API.

    The platform requires: active.
    """

    active: bool | None = field("active", default=None)
