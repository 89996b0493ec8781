# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmServiceGoalImpactSettings


class ServiceGoalTemplateImpactOverride(Model):
    """Required by the platform: enabled, impact."""

    enabled: bool | None = field("enabled", default=None)
    impact: WfmServiceGoalImpactSettings | None = field("impact", default=None)
