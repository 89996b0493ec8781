# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_abandon_rate import BuAbandonRate
    from .bu_average_speed_of_answer import BuAverageSpeedOfAnswer
    from .bu_service_level import BuServiceLevel
    from .service_goal_template_impact_override import ServiceGoalTemplateImpactOverride


class CreateServiceGoalTemplate(Model):
    """CreateServiceGoalTemplate of the Platform API.

    The platform requires: name.
    """

    name: str | None = field("name", default=None)
    service_level: BuServiceLevel | None = field("serviceLevel", default=None)
    average_speed_of_answer: BuAverageSpeedOfAnswer | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: BuAbandonRate | None = field("abandonRate", default=None)
    impact_override: ServiceGoalTemplateImpactOverride | None = field("impactOverride", default=None)
