# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserTimeOffIntegrationStatusResponse


class UserTimeOffIntegrationStatusResponseListing(Model):
    """List of user time off integration statuses. Answer of
    post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query.
    """

    entities: list[UserTimeOffIntegrationStatusResponse] | None = field("entities", default=None)
