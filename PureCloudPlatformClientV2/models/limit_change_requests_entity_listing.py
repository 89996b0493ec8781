# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LimitChangeRequestDetails


class LimitChangeRequestsEntityListing(Model):
    """Page of limit change request details. Answer of get_organizations_limits_changerequests."""

    entities: list[LimitChangeRequestDetails] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
