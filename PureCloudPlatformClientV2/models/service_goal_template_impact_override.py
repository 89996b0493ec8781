# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmServiceGoalImpactSettings


class ServiceGoalTemplateImpactOverride(Model):
    """Impact override of a service goal template. In CreateServiceGoalTemplate and 2 more.

    Required by the platform: enabled, impact.
    """

    enabled: bool | None = field("enabled", default=None)
    impact: WfmServiceGoalImpactSettings | None = field("impact", default=None)
