# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_abandon_rate import BuAbandonRate
    from .bu_average_speed_of_answer import BuAverageSpeedOfAnswer
    from .bu_service_level import BuServiceLevel
    from .service_goal_template_impact_override import ServiceGoalTemplateImpactOverride
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class ServiceGoalTemplate(Model):
    """ServiceGoalTemplate of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    service_level: BuServiceLevel | None = field("serviceLevel", default=None)
    average_speed_of_answer: BuAverageSpeedOfAnswer | None = field("averageSpeedOfAnswer", default=None)
    abandon_rate: BuAbandonRate | None = field("abandonRate", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    impact_override: ServiceGoalTemplateImpactOverride | None = field("impactOverride", default=None)
    self_uri: str | None = field("selfUri", default=None)
