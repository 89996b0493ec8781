# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .business_unit_activity_code import BusinessUnitActivityCode


class BusinessUnitActivityCodeListing(Model):
    """BusinessUnitActivityCodeListing of the Platform API."""

    entities: list[BusinessUnitActivityCode] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
