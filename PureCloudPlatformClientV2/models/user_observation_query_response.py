# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserObservationDataContainer


class UserObservationQueryResponse(Model):
    """Given by post_analytics_users_observations_query."""

    results: list[UserObservationDataContainer] | None = field("results", default=None)
