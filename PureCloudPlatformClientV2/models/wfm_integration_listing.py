# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_integration_response import WfmIntegrationResponse


class WfmIntegrationListing(Model):
    """WfmIntegrationListing of the Platform API."""

    entities: list[WfmIntegrationResponse] | None = field("entities", default=None)
