# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserAggregateDataContainer


class UserAsyncAggregateQueryResponse(Model):
    """Results: user aggregate data containers. Answer of get_analytics_users_aggregates_job_results."""

    system_to_organization_mappings: dict[str, list[str]] | None = field("systemToOrganizationMappings", default=None)
    results: list[UserAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
