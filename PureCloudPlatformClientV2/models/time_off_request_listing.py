# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_off_request import TimeOffRequest


class TimeOffRequestListing(Model):
    """TimeOffRequestListing of the Platform API.

    The platform requires: entities.
    """

    entities: list[TimeOffRequest] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
