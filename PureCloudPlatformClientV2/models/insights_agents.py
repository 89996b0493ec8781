# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import AddressableEntityRef, DivisionReference, DomainEntityRef


class InsightsAgentItem(Model):
    """One of the items of insights agents. In InsightsAgents."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    manager: DomainEntityRef | None = field("manager", default=None)
    self_uri: str | None = field("selfUri", default=None)


class InsightsAgents(Model):
    """List of insights agent items. Answer of get_gamification_insights_members."""

    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    entities: list[InsightsAgentItem] | None = field("entities", default=None)
