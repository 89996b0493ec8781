# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuTimeOffPlanResponse


class BuTimeOffPlanListing(Model):
    """List of business unit time off plans. Answer of get_workforcemanagement_businessunit_timeoffplans."""

    entities: list[BuTimeOffPlanResponse] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
