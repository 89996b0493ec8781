# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffRequest


class TimeOffRequestListing(Model):
    """Given by post_workforcemanagement_managementunit_timeoffrequests_query.

    Required by the platform: entities.
    """

    entities: list[TimeOffRequest] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
