# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BusinessUnitActivityCode


class BusinessUnitActivityCodeListing(Model):
    """List of business unit activity codes. Answer of get_workforcemanagement_businessunit_activitycodes."""

    entities: list[BusinessUnitActivityCode] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
