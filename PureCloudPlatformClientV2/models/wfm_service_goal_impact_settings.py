# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmServiceGoalImpact


class WfmServiceGoalImpactSettings(Model):
    """Service goal impact of business unit scheduling settings. In BuSchedulingSettingsRequest and 3 more.

    Required by the platform: service_level, average_speed_of_answer, abandon_rate.
    """

    service_level: WfmServiceGoalImpact | None = field("serviceLevel", default=None)
    average_speed_of_answer: WfmServiceGoalImpact | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: WfmServiceGoalImpact | None = field("abandonRate", default=None)
