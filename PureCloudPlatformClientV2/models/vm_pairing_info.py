# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MetaData(Model):
    """Meta data of vm pairing information. In VmPairingInfo."""

    pairing_token: str | None = field("pairing-token", default=None)
    pairing_trust: list[str] | None = field("pairing-trust", default=None)
    pairing_url: str | None = field("pairing-url", default=None)


class VmPairingInfo(Model):
    """Vm pairing information: meta data, edge id, auth token and 1 more. Answer of
    get_telephony_providers_edge_setuppackage.
    """

    meta_data: MetaData | None = field("meta-data", default=None)
    edge_id: str | None = field("edge-id", default=None)
    auth_token: str | None = field("auth-token", default=None)
    org_id: str | None = field("org-id", default=None)
