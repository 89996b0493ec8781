# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_time_off_plan_response import BuTimeOffPlanResponse


class BuTimeOffPlanListing(Model):
    """BuTimeOffPlanListing of the Platform API."""

    entities: list[BuTimeOffPlanResponse] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
