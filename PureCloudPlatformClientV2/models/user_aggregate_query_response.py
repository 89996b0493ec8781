# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_aggregate_data_container import UserAggregateDataContainer


class UserAggregateQueryResponse(Model):
    """UserAggregateQueryResponse of the Platform API."""

    system_to_organization_mappings: dict[str, list[str]] | None = field("systemToOrganizationMappings", default=None)
    results: list[UserAggregateDataContainer] | None = field("results", default=None)
