# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserAggregateDataContainer


class UserAggregateQueryResponse(Model):
    """Results: user aggregate data containers. Answer of post_analytics_users_aggregates_query."""

    system_to_organization_mappings: dict[str, list[str]] | None = field("systemToOrganizationMappings", default=None)
    results: list[UserAggregateDataContainer] | None = field("results", default=None)
