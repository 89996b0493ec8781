# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmIntegrationListing(Model):
    """List of workforce management integrations. Answer of get_workforcemanagement_integrations_hris."""

    entities: list[WfmIntegrationResponse] | None = field("entities", default=None)


class WfmIntegrationResponse(Model):
    """One of the items of a workforce management integration listing. In WfmIntegrationListing.

    Required by the platform: active.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    active: bool | None = field("active", default=None)
    self_uri: str | None = field("selfUri", default=None)
