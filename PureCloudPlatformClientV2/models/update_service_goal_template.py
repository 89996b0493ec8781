# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuAbandonRate, BuAverageSpeedOfAnswer, BuServiceLevel, ServiceGoalTemplateImpactOverride,
        WfmVersionedEntityMetadata,
    )


class UpdateServiceGoalTemplate(Model):
    """A service goal template to change: metadata, name, service level and 3 more. Body of
    patch_workforcemanagement_businessunit_servicegoaltemplate.

    Required by the platform: metadata.
    """

    name: str | None = field("name", default=None)
    service_level: BuServiceLevel | None = field("serviceLevel", default=None)
    average_speed_of_answer: BuAverageSpeedOfAnswer | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: BuAbandonRate | None = field("abandonRate", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    impact_override: ServiceGoalTemplateImpactOverride | None = field("impactOverride", default=None)
