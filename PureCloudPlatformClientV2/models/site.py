# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..model import LocalDateTime
    from . import Contact, Division, DomainEntityRef, Edge, LocationDefinition, SiteConnection


class EdgeAutoUpdateConfig(Model):
    """Edge auto update configuration of a site. In Site.

    Required by the platform: time_zone, rrule, start, end.
    """

    time_zone: str | None = field("timeZone", default=None)
    rrule: str | None = field("rrule", default=None)
    start: LocalDateTime | None = field("start", default=None)
    end: LocalDateTime | None = field("end", default=None)


class NTPSettings(Model):
    """NTP settings of a site. In Site."""

    servers: list[str] | None = field("servers", default=None)


class Site(Model):
    """A site, kept at /api/v2/telephony/providers/edges/sites/{siteId}. Answer of get_telephony_providers_edges_site
    and 2 more; body of post_telephony_providers_edges_sites and 1 more.

    Required by the platform: name, location.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    primary_sites: list[DomainEntityRef] | None = field("primarySites", default=None)
    secondary_sites: list[DomainEntityRef] | None = field("secondarySites", default=None)
    primary_edges: list[Edge] | None = field("primaryEdges", default=None)
    secondary_edges: list[Edge] | None = field("secondaryEdges", default=None)
    addresses: list[Contact] | None = field("addresses", default=None)
    edges: list[Edge] | None = field("edges", default=None)
    edge_auto_update_config: EdgeAutoUpdateConfig | None = field("edgeAutoUpdateConfig", default=None)
    media_regions_use_latency_based: bool | None = field("mediaRegionsUseLatencyBased", default=None)
    location: LocationDefinition | None = field("location", default=None)
    managed: bool | None = field("managed", default=None)
    ntp_settings: NTPSettings | None = field("ntpSettings", default=None)
    media_model: Literal["Premises", "Cloud"] | str | None = field("mediaModel", default=None)
    core_site: bool | None = field("coreSite", default=None)
    site_connections: list[SiteConnection] | None = field("siteConnections", default=None)
    media_regions: list[str] | None = field("mediaRegions", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_name: str | None = field("callerName", default=None)
    cloud_proxy_force_turn: bool | None = field("cloudProxyForceTurn", default=None)
    self_uri: str | None = field("selfUri", default=None)
