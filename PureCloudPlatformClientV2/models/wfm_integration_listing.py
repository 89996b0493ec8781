# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmIntegrationResponse


class WfmIntegrationListing(Model):
    """Given by get_workforcemanagement_integrations_hris."""

    entities: list[WfmIntegrationResponse] | None = field("entities", default=None)
