# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SupportCenterCompactCategoryModuleTemplate(Model):
    """Required by the platform: active."""

    active: bool | None = field("active", default=None)
