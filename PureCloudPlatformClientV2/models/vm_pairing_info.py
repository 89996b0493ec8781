# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MetaData


class VmPairingInfo(Model):
    """Given by get_telephony_providers_edge_setuppackage."""

    meta_data: MetaData | None = field("meta-data", default=None)
    edge_id: str | None = field("edge-id", default=None)
    auth_token: str | None = field("auth-token", default=None)
    org_id: str | None = field("org-id", default=None)
