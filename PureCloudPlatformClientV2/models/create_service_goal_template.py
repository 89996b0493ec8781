# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAbandonRate, BuAverageSpeedOfAnswer, BuServiceLevel, ServiceGoalTemplateImpactOverride


class CreateServiceGoalTemplate(Model):
    """A service goal template to create: name, service level, average speed of answer and 2 more. Body of
    post_workforcemanagement_businessunit_servicegoaltemplates.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    service_level: BuServiceLevel | None = field("serviceLevel", default=None)
    average_speed_of_answer: BuAverageSpeedOfAnswer | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: BuAbandonRate | None = field("abandonRate", default=None)
    impact_override: ServiceGoalTemplateImpactOverride | None = field("impactOverride", default=None)
