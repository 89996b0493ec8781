# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConnectedEdge, DomainEntityRef


class SiteConnection(Model):
    """Part of Site and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    managed: bool | None = field("managed", default=None)
    type: Literal["Direct", "Indirect", "CloudProxy"] | str | None = field("type", default=None)
    enabled: bool | None = field("enabled", default=None)
    media_model: Literal["Premises", "Cloud"] | str | None = field("mediaModel", default=None)
    edge_list: list[ConnectedEdge] | None = field("edgeList", default=None)
    core_site: bool | None = field("coreSite", default=None)
    primary_core_sites: list[DomainEntityRef] | None = field("primaryCoreSites", default=None)
    secondary_core_sites: list[DomainEntityRef] | None = field("secondaryCoreSites", default=None)
