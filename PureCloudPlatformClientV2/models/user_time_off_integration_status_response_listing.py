# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_time_off_integration_status_response import UserTimeOffIntegrationStatusResponse


class UserTimeOffIntegrationStatusResponseListing(Model):
    """UserTimeOffIntegrationStatusResponseListing of the Platform API."""

    entities: list[UserTimeOffIntegrationStatusResponse] | None = field("entities", default=None)
