# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_service_goal_impact_settings import WfmServiceGoalImpactSettings


class ServiceGoalTemplateImpactOverride(Model):
    """ServiceGoalTemplateImpactOverride of the Platform API.

    The platform requires: enabled, impact.
    """

    enabled: bool | None = field("enabled", default=None)
    impact: WfmServiceGoalImpactSettings | None = field("impact", default=None)
